//! Readers of values that hold others: lists of strings, tables, tables by id.

use toml::de::DeValue;

use super::Table;
use crate::diag::{Diagnostics, Said, Spanned};

impl<'t> Table<'t> {
    /// A list of strings; empty when the key is not there.
    pub fn texts(&self, key: &'static str, out: &mut Diagnostics) -> Vec<Spanned<String>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_type(key, Said::new("value-strings"), value, out);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for element in array.iter() {
            match element.get_ref() {
                DeValue::String(text) => texts.push(self.spanned(element, text.to_string())),
                _ => self.wrong_type(key, Said::new("value-strings"), element, out),
            }
        }
        texts
    }

    /// A list of strings that must be there.
    pub fn need_texts(&self, key: &'static str, out: &mut Diagnostics) -> Vec<Spanned<String>> {
        self.need(key, out);
        self.texts(key, out)
    }

    /// A table, if the key is there.
    pub fn table(&self, key: &'static str, what: &'static str, out: &mut Diagnostics) -> Option<Table<'t>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Table::new(what, table, value.span(), self.origin)),
            _ => {
                self.wrong_type(key, Said::new("value-table"), value, out);
                None
            }
        }
    }

    /// A list of tables (`[[key]]`); empty when the key is not there.
    pub fn tables(&self, key: &'static str, what: &'static str, out: &mut Diagnostics) -> Vec<Table<'t>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_type(key, Said::new("value-tables"), value, out);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for element in array.iter() {
            match element.get_ref() {
                DeValue::Table(table) => tables.push(Table::new(what, table, element.span(), self.origin)),
                _ => self.wrong_type(key, Said::new("value-tables"), element, out),
            }
        }
        tables
    }

    /// Every key with its own table, for tables whose keys are ids; sorted by id.
    pub fn entries(&self, what: &'static str, out: &mut Diagnostics) -> Vec<(Spanned<String>, Table<'t>)> {
        let mut entries = Vec::new();
        for (key, value) in self.table {
            match value.get_ref() {
                DeValue::Table(table) => {
                    entries.push((self.key(key), Table::new(what, table, value.span(), self.origin)));
                }
                _ => self.wrong_type(key.get_ref(), Said::new("value-table"), value, out),
            }
        }
        entries
    }

    /// Every key with its string, for tables whose keys are ids; sorted by id.
    pub fn text_entries(&self, out: &mut Diagnostics) -> Vec<(Spanned<String>, Spanned<String>)> {
        let mut entries = Vec::new();
        for (key, value) in self.table {
            match value.get_ref() {
                DeValue::String(text) => entries.push((self.key(key), self.spanned(value, text.to_string()))),
                _ => self.wrong_type(key.get_ref(), Said::new("value-string"), value, out),
            }
        }
        entries
    }

    /// Every key with its list of strings, for tables whose keys are ids; sorted by id.
    pub fn list_entries(&self, out: &mut Diagnostics) -> Vec<(Spanned<String>, Vec<Spanned<String>>)> {
        let mut entries = Vec::new();
        for (key, value) in self.table {
            let DeValue::Array(array) = value.get_ref() else {
                self.wrong_type(key.get_ref(), Said::new("value-strings"), value, out);
                continue;
            };
            let mut texts = Vec::new();
            for element in array.iter() {
                match element.get_ref() {
                    DeValue::String(text) => texts.push(self.spanned(element, text.to_string())),
                    _ => self.wrong_type(key.get_ref(), Said::new("value-strings"), element, out),
                }
            }
            entries.push((self.key(key), texts));
        }
        entries
    }
}
