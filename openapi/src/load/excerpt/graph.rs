//! Which block leads to which, and how much is read of each.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use memchr::memmem;

use super::blocks::{Blocks, Key, Link, links};
use super::ways::ways;

/// One of both texts.
pub(super) struct Side<'a> {
    pub blocks: Blocks<'a>,
    links: Vec<Link<'a>>,
}

impl<'a> Side<'a> {
    pub fn of(text: &'a str) -> Option<Self> {
        Some(Self { blocks: Blocks::of(text)?, links: links(text)? })
    }
}

/// How much is read of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Nothing,
    Name,
    /// These lines, counted from the block's beginning.
    Ways(Vec<Range<usize>>),
    Whole,
}

/// The blocks of both sides.
pub(super) struct Graph<'a> {
    nodes: Vec<Node<'a>>,
    /// For each block of a side, the node that it is.
    pub ids: [Vec<usize>; 2],
    /// What is referred to from outside of all blocks.
    outside: Vec<usize>,
}

/// A block, as it is on both sides.
struct Node<'a> {
    key: Key<'a>,
    texts: [Option<&'a str>; 2],
    /// What it refers to on each side, and at which byte of its text.
    uses: [Vec<(usize, usize)>; 2],
    users: Vec<usize>,
    /// It differs, or what it means depends on another block.
    is_changed: bool,
    /// Something refers to its inside.
    is_opened: bool,
}

impl<'a> Graph<'a> {
    /// `None` where a block is there twice.
    pub fn of(old: &Side<'a>, new: &Side<'a>) -> Option<Self> {
        let mut graph = Self { nodes: Vec::new(), ids: [Vec::new(), Vec::new()], outside: Vec::new() };
        let mut by_key: HashMap<Key<'a>, usize> = HashMap::new();
        let sides = [old, new];
        for (index, side) in sides.into_iter().enumerate() {
            for (key, range) in &side.blocks.all {
                let id = *by_key.entry(*key).or_insert(graph.nodes.len());
                if id == graph.nodes.len() {
                    graph.nodes.push(Node::of(*key));
                }
                let text = &mut graph.nodes[id].texts[index];
                if text.replace(&side.blocks.text[range.clone()]).is_some() {
                    return None;
                }
                graph.ids[index].push(id);
            }
        }
        for (index, side) in sides.into_iter().enumerate() {
            graph.link(index, side, &by_key);
            graph.mark_twins(index, side);
        }
        graph.join_subtypes();
        for id in 0..graph.nodes.len() {
            let node = &mut graph.nodes[id];
            node.is_changed |= node.texts[0] != node.texts[1];
            for used in graph.nodes[id].used() {
                graph.nodes[used].users.push(id);
            }
        }
        Some(graph)
    }

    fn link(&mut self, index: usize, side: &Side<'a>, by_key: &HashMap<Key<'a>, usize>) {
        let mut blocks = side.blocks.all.iter().zip(&self.ids[index]).peekable();
        for Link { at, to, is_deep } in &side.links {
            while blocks.next_if(|((_, range), _)| range.end <= *at).is_some() {}
            let Some(used) = by_key.get(to) else { continue };
            self.nodes[*used].is_opened |= *is_deep;
            match blocks.peek().filter(|((_, range), _)| range.contains(at)) {
                Some(((_, range), id)) => self.nodes[**id].uses[index].push((at - range.start, *used)),
                None => self.outside.push(*used),
            }
        }
    }

    /// A schema with a discriminator is the union of those that extend it: it leads to them, though it doesn't refer to
    /// them, and what they say has to be known.
    fn join_subtypes(&mut self) {
        let says = |node: &Node<'_>, word: &str| {
            node.texts.iter().flatten().any(|text| memmem::find(text.as_bytes(), word.as_bytes()).is_some())
        };
        let is_base = |node: &Node<'_>| node.key.0 == "schemas" && says(node, "discriminator");
        let mut queue: Vec<usize> = (0..self.nodes.len()).filter(|id| is_base(&self.nodes[*id])).collect();
        if queue.is_empty() {
            return;
        }
        let mut extending: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
        for (id, node) in self.nodes.iter().enumerate() {
            if node.key.0 == "schemas" && says(node, "allOf") {
                for (side, uses) in node.uses.iter().enumerate() {
                    for (_, used) in uses {
                        extending.entry(*used).or_default().push((side, id));
                    }
                }
            }
        }
        let mut joined = BTreeSet::new();
        while let Some(base) = queue.pop() {
            for (side, subtype) in extending.get(&base).into_iter().flatten() {
                for id in [base, *subtype] {
                    self.nodes[id].is_opened = true;
                }
                if joined.insert((base, *side, *subtype)) {
                    self.nodes[base].uses[*side].push((0, *subtype));
                    queue.push(*subtype);
                }
            }
        }
    }

    /// Marks what is told apart by more than its own text: operations with one id, and paths that look the same.
    fn mark_twins(&mut self, index: usize, side: &Side<'a>) {
        let text = side.blocks.text;
        let mut twins: HashMap<(&str, String), usize> = HashMap::new();
        let mut found = Vec::new();
        let mut blocks = side.blocks.all.iter().zip(&self.ids[index]).peekable();
        for at in memmem::find_iter(text.as_bytes(), "operationId") {
            while blocks.next_if(|((_, range), _)| range.end <= at).is_some() {}
            let Some((_, id)) = blocks.peek().filter(|((_, range), _)| range.contains(&at)) else { continue };
            let rest = text[at + "operationId".len()..].trim_start_matches([' ', ':', '\'', '"']);
            let name =
                rest.split(|c: char| c.is_whitespace() || "'\",}".contains(c)).next().unwrap_or_default();
            found.push((("operation", name.to_owned()), **id));
        }
        for (((section, path), _), id) in side.blocks.all.iter().zip(&self.ids[index]) {
            if *section == "paths" {
                found.push((("path", shape(path)), *id));
            }
        }
        for (name, id) in found {
            if let Some(other) = twins.insert(name, id) {
                self.nodes[id].is_changed = true;
                self.nodes[other].is_changed = true;
            }
        }
    }

    /// Those that differ, and what leads to them.
    fn leading(&self) -> Vec<usize> {
        let mut queue: Vec<usize> = (0..self.nodes.len()).filter(|id| self.nodes[*id].is_changed).collect();
        let mut found = BTreeSet::new();
        while let Some(id) = queue.pop() {
            if found.insert(id) {
                queue.extend(&self.nodes[id].users);
            }
        }
        found.into_iter().collect()
    }

    /// These, and all that follows from them.
    fn following(&self, mut queue: Vec<usize>) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        while let Some(id) = queue.pop() {
            if found.insert(id) {
                queue.extend(self.nodes[id].used());
            }
        }
        found
    }

    /// Whether what differs, or leads there, has an example or an encoding: how these are read, the schema decides.
    pub fn leads_through_schemas(&self) -> bool {
        let has_any = |text: &&str| {
            ["example", "encoding"]
                .iter()
                .any(|word| memmem::find(text.as_bytes(), word.as_bytes()).is_some())
        };
        self.leading().into_iter().any(|id| self.nodes[id].texts.iter().flatten().any(has_any))
    }

    /// All that leads to what differs, and all that follows from that.
    pub fn far(&self) -> Vec<Extent> {
        let found = self.following([self.leading(), self.outside.clone()].concat());
        let extent = |id| if found.contains(&id) { Extent::Whole } else { Extent::Nothing };
        (0..self.nodes.len()).map(extent).collect()
    }

    /// What differs and what leads to it, the names of what else these refer to, and what is wanted.
    pub fn near(&self, wanted: &BTreeSet<(String, String)>) -> Vec<Extent> {
        let leading = self.leading();
        let mut is_leading = vec![false; self.nodes.len()];
        let mut reading =
            Reading { graph: self, extents: vec![Extent::Nothing; self.nodes.len()], queue: Vec::new() };
        for id in &leading {
            is_leading[*id] = true;
        }
        let is_wanted = |node: &Node<'_>| wanted.contains(&(node.key.0.to_owned(), node.key.1.to_owned()));
        let wanted = (0..self.nodes.len()).filter(|id| !wanted.is_empty() && is_wanted(&self.nodes[*id]));
        reading.follow(wanted.collect());
        self.outside.iter().for_each(|used| reading.name(*used));
        for id in leading {
            let node = &self.nodes[id];
            // What is the same text of the two sides is cut in the same way.
            let text = node.texts[0].filter(|_| !node.is_changed && node.can_be_cut());
            let places: Vec<usize> =
                node.uses[0].iter().filter(|(_, used)| is_leading[*used]).map(|(at, _)| *at).collect();
            match text.and_then(|text| ways(text, &(0..text.len()), &places)) {
                Some(lines) => reading.read(id, Extent::Ways(lines)),
                None => reading.read(id, Extent::Whole),
            }
        }
        reading.finish()
    }
}

impl<'a> Node<'a> {
    fn of(key: Key<'a>) -> Self {
        let (texts, uses) = ([None; 2], [Vec::new(), Vec::new()]);
        Self { key, texts, uses, users: Vec::new(), is_changed: false, is_opened: false }
    }

    /// What it refers to on either side, once each.
    fn used(&self) -> BTreeSet<usize> {
        self.uses.iter().flatten().map(|(_, used)| *used).collect()
    }

    /// Whether it can be understood where only some of it is read.
    fn can_be_cut(&self) -> bool {
        ["schemas", "paths"].contains(&self.key.0) && !self.is_opened
    }

    /// Whether a name is enough of it.
    fn can_be_named(&self) -> bool {
        self.key.0 == "schemas" && !self.is_opened
    }

    /// Whether it can be one thing together with what it refers to.
    fn is_joined(&self) -> bool {
        let says = |text: &&str| {
            ["allOf", "oneOf", "anyOf"]
                .iter()
                .any(|word| memmem::find(text.as_bytes(), word.as_bytes()).is_some())
        };
        self.texts.iter().flatten().any(says)
    }
}

/// How much is read of each block, as that is worked out.
struct Reading<'g, 'a> {
    graph: &'g Graph<'a>,
    extents: Vec<Extent>,
    queue: Vec<usize>,
}

impl Reading<'_, '_> {
    fn read(&mut self, id: usize, extent: Extent) {
        let known = &mut self.extents[id];
        let is_more = match (&*known, &extent) {
            (Extent::Nothing, _) => true,
            (Extent::Name, extent) => *extent != Extent::Name,
            (Extent::Ways(_), extent) => *extent == Extent::Whole,
            (Extent::Whole, _) => false,
        };
        if is_more {
            *known = extent;
            self.queue.push(id);
        }
    }

    /// Reads what something refers to.
    fn name(&mut self, id: usize) {
        let can_be_named = self.graph.nodes[id].can_be_named();
        self.read(id, if can_be_named { Extent::Name } else { Extent::Whole });
    }

    /// Reads all of these, and all that follows from them.
    fn follow(&mut self, from: Vec<usize>) {
        for id in self.graph.following(from) {
            self.read(id, Extent::Whole);
        }
    }

    fn finish(mut self) -> Vec<Extent> {
        while let Some(id) = self.queue.pop() {
            let node = &self.graph.nodes[id];
            match self.extents[id].clone() {
                Extent::Nothing | Extent::Name => {}
                Extent::Ways(lines) => {
                    for (at, used) in &node.uses[0] {
                        if lines.iter().any(|lines| lines.contains(at)) {
                            self.name(*used);
                        }
                    }
                }
                Extent::Whole => {
                    let is_joined = node.is_joined();
                    for used in node.used() {
                        let times =
                            |uses: &[(usize, usize)]| uses.iter().filter(|(_, to)| *to == used).count();
                        if is_joined {
                            self.read(used, Extent::Whole);
                        } else if times(&node.uses[0]) != times(&node.uses[1]) {
                            self.follow(vec![used]);
                        } else {
                            self.name(used);
                        }
                    }
                }
            }
        }
        self.extents
    }
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let mut parts = path.trim_end_matches('/').split('{');
    let before = parts.next().unwrap_or_default();
    let after = parts.map(|part| part.split_once('}').map_or("", |(_, after)| after));
    std::iter::once(before).chain(after).collect::<Vec<_>>().join("{}")
}
