//! JSON as a table: a list of objects as rows, an object as its fields.

use std::fmt::Write as _;

use indexmap::IndexSet;
use unicode_width::UnicodeWidthStr;

use crate::json::Node;
use crate::problem::visible;

/// A cell is no wider: what is longer ends in `…`.
const CELL: usize = 48;

/// The text as tables, each under the name of its field.
pub(crate) fn table(text: &str) -> String {
    let mut out = String::new();
    write(text, "", &mut out);
    if out.is_empty() {
        out.push_str("(nothing)\n");
    }
    out
}

/// Items of a list, each a JSON text, as one table.
pub(crate) fn rows(items: &[String]) -> String {
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let mut out = String::new();
    list(&items, &mut out);
    out
}

fn write(text: &str, path: &str, out: &mut String) {
    match Node::of(text) {
        Node::Scalar(text) => {
            let _ = writeln!(out, "{}", cell(text));
        }
        Node::List(items) => {
            heading(path, out);
            let items: Vec<&str> = items.into_iter().map(|item| item.get()).collect();
            list(&items, out);
        }
        Node::Object(fields) => {
            let is_scalar = |text: &str| matches!(Node::of(text), Node::Scalar(_)) || is_plain_list(text);
            let (scalars, nested): (Vec<_>, Vec<_>) =
                fields.iter().partition(|(_, value)| is_scalar(value.get()));
            if !scalars.is_empty() {
                heading(path, out);
                let pairs = scalars.iter().map(|(name, value)| vec![visible(name), whole(value.get())]);
                grid(&pairs.collect::<Vec<_>>(), out);
            }
            for (name, value) in nested {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                write(value.get(), &path, out);
            }
        }
    }
}

fn heading(path: &str, out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    if !path.is_empty() {
        let _ = writeln!(out, "{}:", visible(path));
    }
}

fn list(items: &[&str], out: &mut String) {
    let mut columns: IndexSet<String> = IndexSet::new();
    let objects: Vec<_> = items
        .iter()
        .map(|item| match Node::of(item) {
            Node::Object(fields) => Some(fields),
            _ => None,
        })
        .collect();
    columns.extend(objects.iter().flatten().flat_map(|fields| fields.keys().cloned()));
    if columns.is_empty() {
        match items.is_empty() {
            true => out.push_str("(none)\n"),
            false => items.iter().for_each(|item| out.push_str(&format!("{}\n", cell(item)))),
        }
        return;
    }
    let mut lines = vec![columns.iter().map(|name| visible(name).to_uppercase()).collect::<Vec<_>>()];
    for (item, fields) in items.iter().zip(&objects) {
        lines.push(match fields {
            Some(fields) => {
                let text = |name| fields.get(name).map(|value| cell(value.get())).unwrap_or_default();
                columns.iter().map(text).collect()
            }
            None => vec![cell(item)],
        });
    }
    grid(&lines, out);
}

/// Cells under each other.
fn grid(lines: &[Vec<String>], out: &mut String) {
    let count = lines.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.width()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    for line in lines {
        let mut text = String::new();
        for (cell, width) in line.iter().zip(&widths) {
            text.push_str(cell);
            text.extend(std::iter::repeat_n(' ', width - cell.width() + 2));
        }
        let _ = writeln!(out, "{}", text.trim_end());
    }
}

fn is_plain_list(text: &str) -> bool {
    match Node::of(text) {
        Node::List(items) => items.iter().all(|item| matches!(Node::of(item.get()), Node::Scalar(_))),
        _ => false,
    }
}

/// A value on one line, however long.
fn whole(json: &str) -> String {
    let text = match serde_json::from_str::<String>(json) {
        Ok(text) => text,
        Err(_) if is_plain_list(json) => match Node::of(json) {
            Node::List(items) => items.iter().map(|item| whole(item.get())).collect::<Vec<_>>().join(", "),
            _ => json.to_owned(),
        },
        Err(_) => if json == "null" { "" } else { json }.to_owned(),
    };
    visible(&text).replace(['\n', '\t'], " ")
}

/// The same, cut.
fn cell(json: &str) -> String {
    let text = whole(json);
    if text.width() <= CELL {
        return text;
    }
    let mut cut = String::new();
    for c in text.chars() {
        if cut.width() + 2 > CELL {
            break;
        }
        cut.push(c);
    }
    cut.push('…');
    cut
}
