//! Where each page of a campaign lies, in every locale.

use std::collections::BTreeMap;

use super::super::route::Address;
use crate::source::LocaleId;

/// Where a page lies in one locale, and which locale its text is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it lies.
    pub address: Address,
    /// The locale of its text.
    pub written_in: LocaleId,
}

/// The places of all pages: a table with a row for each page and a column for each locale. Pages name each
/// other by id and by locale, so neither is kept once for each of the other.
#[derive(Debug)]
pub(super) struct Places {
    /// By page id, its row.
    rows: BTreeMap<Box<str>, usize>,
    n_locales: usize,
    cells: Vec<Option<Place>>,
}

impl Places {
    /// An empty table.
    pub(super) fn new(n_locales: usize) -> Self {
        Self { rows: BTreeMap::new(), n_locales, cells: Vec::new() }
    }

    /// Puts a page at a place in the locale of a column.
    pub(super) fn insert(&mut self, page: &str, column: usize, place: Place) {
        let row = match self.rows.get(page) {
            Some(row) => *row,
            None => {
                let row = self.rows.len();
                self.rows.insert(page.into(), row);
                self.cells.resize(self.cells.len() + self.n_locales, None);
                row
            }
        };
        if let Some(cell) = self.cells.get_mut(row * self.n_locales + column) {
            *cell = Some(place);
        }
    }

    /// Gives back the room for pages that never came.
    pub(super) fn close(&mut self) {
        self.cells.shrink_to_fit();
    }

    /// The row of a page, by column. Empty when the campaign does not have it.
    pub(super) fn row(&self, page: &str) -> &[Option<Place>] {
        let row = self.rows.get(page).map(|row| row * self.n_locales);
        row.and_then(|start| self.cells.get(start..start + self.n_locales)).unwrap_or_default()
    }
}
