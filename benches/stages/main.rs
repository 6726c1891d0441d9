//! What each stage of a build costs: `cargo bench --bench stages`.
//!
//! A project of twenty pages in ten languages is made in a folder for the run. divan prints how long each
//! stage takes for all of its pages, and how many pages a second that is; a table after it says what each
//! stage allocates for a page. Stages go by the public functions of the crate, on as many threads as
//! `RAYON_NUM_THREADS` says.

#![allow(clippy::disallowed_methods, reason = "the corpus is read and written on the disk itself")]
#![allow(clippy::unwrap_used, reason = "a bench that finds its project broken ends")]
#![allow(clippy::print_stdout, reason = "the table is what it is for")]

#[path = "../compare/corpus/make/mod.rs"]
mod make;
#[path = "../compare/corpus/project/mod.rs"]
mod project;

mod fixture;
mod stage;

use std::alloc::System;
use std::fs;
use std::sync::OnceLock;

use divan::Bencher;
use divan::counter::ItemsCount;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use fixture::Fixture;
use stage::{STAGES, Stage};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    divan::main();
    if std::env::args().any(|argument| argument == "--bench") {
        println!("{}", allocations());
    }
    if let Some(fixture) = FIXTURE.get() {
        fs::remove_dir_all(fixture.folder()).unwrap();
    }
}

/// The project, made when the first stage needs it.
static FIXTURE: OnceLock<Fixture> = OnceLock::new();

fn fixture() -> &'static Fixture {
    FIXTURE.get_or_init(Fixture::make)
}

#[divan::bench(args = STAGES)]
fn stage(bencher: Bencher<'_, '_>, stage: &Stage) {
    let fixture = fixture();
    bencher
        .counter(ItemsCount::new(fixture.n_pages()))
        .with_inputs(|| stage.ready(fixture))
        .bench_local_values(|run| run());
}

/// What one run of each stage allocates, for a page.
fn allocations() -> String {
    let fixture = fixture();
    let n_pages = fixture.n_pages();
    let mut table = format!("{n_pages} pages  bytes a page  allocations a page\n");
    for stage in STAGES {
        let run = stage.ready(fixture);
        let region = Region::new(ALLOCATOR);
        run();
        let counted = region.change();
        let bytes = counted.bytes_allocated / n_pages;
        let times = (counted.allocations + counted.reallocations) / n_pages;
        table += &format!("{:<10} {bytes:>13} {times:>19}\n", stage.to_string());
    }
    table
}
