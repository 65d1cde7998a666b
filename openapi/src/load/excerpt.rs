//! Of two documents that are to be compared, the parts that can matter: what differs, and what leads to it.
//!
//! Two revisions of a document are mostly the same text, and reading YAML takes most of the time of comparing them. So
//! both texts are cut into blocks, a path or a component each, by their indentation alone. Then there are these:
//!
//! | a block | of it is read |
//! |---|---|
//! | that differs | everything |
//! | that is the same, and leads to one that differs | what leads there: `ways` |
//! | that is a schema and the same, as is all that it leads to, and that one of these refers to | its name |
//! | that is something else and the same, and that one of these refers to | everything |
//! | that nothing refers to but what is left out | nothing |
//!
//! A schema of which something isn't read says so, by `LEFT_OUT`. As long as it is compared with itself, that is
//! all that has to be known of it: whatever it leads to is compared with itself, too. Where the comparator meets it in
//! another way, it says which one it was, and the texts are cut again, with all of that. So the report is that of the
//! whole documents, and which blocks are cut down at first is a question of speed alone.
//!
//! Where a text is written in a way that can't be cut so safely, there is no excerpt, and everything is read.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use memchr::{memchr_iter, memmem};
use serde_json::Value;

use crate::diagnostic::Position;
use crate::document::unescape;
use crate::stack::both;

mod blocks;
mod graph;
#[cfg(test)]
mod tests;
mod ways;

use blocks::{Block, Blocks, Key, first_line, inside, key};
use graph::{Extent, Graph, Side};

/// What a schema has that isn't read as a whole. Only this file writes and reads it.
const LEFT_OUT: &str = "x-passbook-left-out";

/// Whether not all of a node of an excerpt was read.
pub fn is_left_out(node: &Value) -> bool {
    node.get(LEFT_OUT).is_some()
}

/// How much is read of what is the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// As little as will do, and these blocks, by section and name, with all that follows from them.
    Near(BTreeSet<(String, String)>),
    /// All that follows from what differs or leads to it.
    Far,
}

/// Both texts, without what can't matter. `None` where they have to be read as a whole.
pub fn excerpts(old: &str, new: &str, reach: &Reach) -> Option<(Excerpt, Excerpt)> {
    let (old, new) = both(|| Side::of(old), || Side::of(new));
    let (old, new) = (old?, new?);
    // What the document says for all of its operations is charged to all of them.
    if old.blocks.common("security") != new.blocks.common("security") {
        return None;
    }
    let is_plain = |side: &Side<'_>| {
        side.blocks.is_openapi_3_0()
            && memmem::find(side.blocks.text.as_bytes(), LEFT_OUT.as_bytes()).is_none()
    };
    let graph = Graph::of(&old, &new)?;
    let extents = match reach {
        // A conversion to OpenAPI 3.0 may look at anything; and how an example or an encoding is read depends on its schema.
        Reach::Near(wanted) if is_plain(&old) && is_plain(&new) && !graph.leads_through_schemas() => {
            graph.near(wanted)
        }
        _ => graph.far(),
    };
    let parts = [(&old, &graph.ids[0]), (&new, &graph.ids[1])];
    let parts = parts.map(|(side, ids)| {
        let all = side.blocks.all.iter().zip(ids).map(|(block, id)| (block.clone(), &extents[*id]));
        Parts { text: side.blocks.text, all: all.collect() }
    });
    // A section of which nothing is left would be no object any more. It gets an entry that says nothing, on both sides,
    // so that this is no difference; both have a place for it, since what is left out is the same in both.
    let emptied: HashSet<&str> = parts.iter().flat_map(Parts::emptied).collect();
    Some(both(|| parts[0].cut(&emptied), || parts[1].cut(&emptied)))
}

/// The blocks of a text, with how much is read of each.
struct Parts<'a> {
    text: &'a str,
    all: Vec<(Block<'a>, &'a Extent)>,
}

impl<'a> Parts<'a> {
    /// The sections of which nothing is left.
    fn emptied(&self) -> HashSet<&'a str> {
        let sections = |is_left: bool| -> HashSet<&'a str> {
            let blocks = self.all.iter().filter(|(_, extent)| (**extent != Extent::Nothing) == is_left);
            blocks.map(|(((section, _), _), _)| *section).collect()
        };
        sections(false).difference(&sections(true)).copied().collect()
    }

    fn cut(&self, emptied: &HashSet<&str>) -> Excerpt {
        let text = self.text;
        let (mut cutter, mut wanting) = (Cutter::of(text), emptied.clone());
        for (((section, _), block), extent) in &self.all {
            let line = &text[first_line(text, block)];
            match extent {
                Extent::Whole => {}
                Extent::Nothing => {
                    if wanting.remove(section) {
                        let nothing = if *section == "paths" { "x-nothing" } else { "Nothing" };
                        cutter.say(block.start, &format!("{}{nothing}: {{}}", indentation(line)));
                    }
                    cutter.leave_out(block);
                }
                Extent::Name => {
                    cutter.say(block.start, &format!("{} {{{LEFT_OUT}: true}}", opening(line)));
                    cutter.leave_out(block);
                }
                Extent::Ways(lines) => {
                    let inner = inside(text, block);
                    // Paths are compared with themselves alone.
                    if *section != "paths" {
                        let marker = format!("{}{LEFT_OUT}: true", indentation(&text[inner.clone()]));
                        cutter.say(inner.start, &marker);
                    }
                    let mut end = inner.start;
                    for lines in lines {
                        cutter.leave_out(&(end..block.start + lines.start));
                        end = block.start + lines.end;
                    }
                    cutter.leave_out(&(end..block.end));
                }
            }
        }
        cutter.finish()
    }
}

/// A line up to the colon behind its key.
fn opening(line: &str) -> &str {
    let content = line.trim_start();
    let quotes = if content.starts_with(['\'', '"']) { 2 } else { 0 };
    let length = key(content.trim_end()).map_or(0, str::len) + quotes + 1;
    &line[..line.len() - content.len() + length]
}

/// How far the first line in is that says something.
fn indentation(lines: &str) -> &str {
    let says = |line: &&str| !matches!(line.trim_start().chars().next(), None | Some('#'));
    let line = lines.lines().find(says).unwrap_or_default();
    &line[..line.len() - line.trim_start().len()]
}

/// A text, but of its paths and components only those in which one of these places is. `None` where it can't be cut.
pub(super) fn around(text: &str, pointers: &[&str]) -> Option<Excerpt> {
    let blocks = Blocks::of(text)?;
    let block = |pointer: &str| {
        let mut segments = pointer.trim_start_matches('/').split('/').map(unescape);
        let section = segments.next().filter(|section| section != "components").or_else(|| segments.next());
        section.zip(segments.next())
    };
    let wanted: HashSet<(String, String)> = pointers.iter().filter_map(|pointer| block(pointer)).collect();
    let wanted: HashSet<Key<'_>> = wanted.iter().map(|(section, name)| (&**section, &**name)).collect();
    let mut cutter = Cutter::of(text);
    for (_, range) in blocks.all.iter().filter(|(key, _)| !wanted.contains(key)) {
        cutter.leave_out(range);
    }
    Some(cutter.finish())
}

/// A part of a text, which can be read in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The part, as a document of its own.
    pub text: String,
    /// Where lines begin that follow one another in the whole, too: the line here and the line there, from nothing.
    parts: Vec<(usize, usize)>,
}

impl Excerpt {
    /// Where a place of the excerpt is in the whole.
    pub fn whole(&self, position: Position) -> Position {
        let line = position.line.saturating_sub(1);
        let part = self.parts.partition_point(|(here, _)| *here <= line).checked_sub(1);
        let (here, there) = part.map_or((0, 0), |part| self.parts[part]);
        Position { line: there + (line - here) + 1, ..position }
    }
}

/// Makes an excerpt, from the front to the back.
struct Cutter<'a> {
    text: &'a str,
    excerpt: Excerpt,
    /// How far the text was gone through.
    at: usize,
    /// The lines until there, in the excerpt and in the text.
    lines: (usize, usize),
}

impl<'a> Cutter<'a> {
    fn of(text: &'a str) -> Self {
        let excerpt = Excerpt { text: String::with_capacity(text.len() / 8), parts: Vec::new() };
        Self { text, excerpt, at: 0, lines: (0, 0) }
    }

    fn count(&self, range: Range<usize>) -> usize {
        memchr_iter(b'\n', &self.text.as_bytes()[range]).count()
    }

    fn copy_until(&mut self, end: usize) {
        if self.at < end {
            let lines = self.count(self.at..end);
            self.excerpt.parts.push(self.lines);
            self.excerpt.text.push_str(&self.text[self.at..end]);
            self.lines = (self.lines.0 + lines, self.lines.1 + lines);
            self.at = end;
        }
    }

    fn leave_out(&mut self, range: &Range<usize>) {
        self.copy_until(range.start);
        self.lines.1 += self.count(range.clone());
        self.at = range.end;
    }

    /// Puts a line of its own before what stands here.
    fn say(&mut self, at: usize, line: &str) {
        self.copy_until(at);
        self.excerpt.parts.push(self.lines);
        self.excerpt.text.extend([line, "\n"]);
        self.lines.0 += 1;
    }

    fn finish(mut self) -> Excerpt {
        self.copy_until(self.text.len());
        self.excerpt
    }
}
