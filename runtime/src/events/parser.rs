//! The text of an event stream, cut into events.
//! <https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream>

use std::collections::VecDeque;
use std::time::Duration;

/// What is known of a stream that was read up to here.
#[derive(Debug, Default)]
pub(super) struct Parser {
    /// The line that has no end yet.
    line: Vec<u8>,
    /// A line feed that comes now is the second half of the last line's end.
    is_behind_return: bool,
    /// The mark in front of the first line was looked for.
    has_begun: bool,
    kind: String,
    data: String,
    has_data: bool,
    pub(super) last_event_id: String,
    pub(super) retry: Option<Duration>,
}

/// An event as it came.
#[derive(Debug, PartialEq)]
pub(super) struct Raw {
    pub(super) kind: String,
    pub(super) data: String,
    pub(super) id: String,
}

/// An event that is longer than the limit.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl Parser {
    /// Reads on, and adds what is complete. Nothing is kept that is longer than the limit.
    pub(super) fn read(
        &mut self,
        mut chunk: &[u8],
        limit: usize,
        events: &mut VecDeque<Raw>,
    ) -> Result<(), TooLong> {
        while !chunk.is_empty() {
            if std::mem::take(&mut self.is_behind_return)
                && let Some(rest) = chunk.strip_prefix(b"\n")
            {
                chunk = rest;
                continue;
            }
            let end = chunk.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let piece = &chunk[..end.unwrap_or(chunk.len())];
            if self.line.len() + self.data.len() + piece.len() > limit {
                return Err(TooLong);
            }
            self.line.extend_from_slice(piece);
            let Some(end) = end else { return Ok(()) };
            self.is_behind_return = chunk[end] == b'\r';
            chunk = &chunk[end + 1..];
            let line = std::mem::take(&mut self.line);
            self.end_line(&line, events);
            // Its memory is used again.
            self.line = line;
            self.line.clear();
        }
        Ok(())
    }

    fn end_line(&mut self, line: &[u8], events: &mut VecDeque<Raw>) {
        let mark: &[u8] = if self.has_begun { b"" } else { b"\xef\xbb\xbf" };
        self.has_begun = true;
        let line = String::from_utf8_lossy(line.strip_prefix(mark).unwrap_or(line));
        if line.is_empty() {
            return self.end_event(events);
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.kind),
            "data" => {
                if self.has_data {
                    self.data.push('\n');
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.last_event_id),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // A comment, whose name is empty, or what nobody knows.
            _ => {}
        }
    }

    fn end_event(&mut self, events: &mut VecDeque<Raw>) {
        let (kind, data) = (std::mem::take(&mut self.kind), std::mem::take(&mut self.data));
        // Without data, or with nothing but one empty line of it, there is no event.
        if std::mem::take(&mut self.has_data) && !data.is_empty() {
            let kind = if kind.is_empty() { "message".to_owned() } else { kind };
            events.push_back(Raw { kind, data, id: self.last_event_id.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Kind, data and id.
    type Texts = (String, String, String);

    fn read(chunks: &[&[u8]], limit: usize) -> (Vec<Texts>, Parser, Result<(), TooLong>) {
        let (mut parser, mut events) = (Parser::default(), VecDeque::new());
        let ended = chunks.iter().try_for_each(|chunk| parser.read(chunk, limit, &mut events));
        let events = events.into_iter().map(|raw| (raw.kind, raw.data, raw.id)).collect();
        (events, parser, ended)
    }

    fn events(text: &str) -> Vec<Texts> {
        read(&[text.as_bytes()], usize::MAX).0
    }

    fn event(kind: &str, data: &str, id: &str) -> Texts {
        (kind.to_owned(), data.to_owned(), id.to_owned())
    }

    /// The examples of the standard, and what its rules say beside them.
    #[test]
    fn the_standard_is_kept() {
        for (text, expected) in [
            ("data: YHOO\ndata: +2\ndata: 10\n\n", vec![event("message", "YHOO\n+2\n10", "")]),
            (
                ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
                vec![
                    event("message", "first event", "1"),
                    event("message", "second event", ""),
                    event("message", " third event", ""),
                ],
            ),
            // Two empty lines of data are a line feed; the last block has no empty line behind it.
            ("data\n\ndata\ndata\n\ndata:", vec![event("message", "\n", "")]),
            ("data:test\n\ndata: test\n\n", vec![event("message", "test", ""), event("message", "test", "")]),
            (
                "event: add\ndata: 7\n\nevent: add\n\ndata: 8\n\n",
                vec![event("add", "7", ""), event("message", "8", "")],
            ),
            ("id: a\0b\ndata: 1\n\n", vec![event("message", "1", "")]),
            ("id: 1\n\ndata: 2\n\n", vec![event("message", "2", "1")]),
            ("\u{feff}data: 1\n\n\u{feff}data: 2\n\n", vec![event("message", "1", "")]),
            ("data: a:b\nDATA: x\nother: y\n\n", vec![event("message", "a:b", "")]),
            (
                "data: 1\r\rdata: 2\r\n\r\ndata: 3\n\r\n",
                vec![event("message", "1", ""), event("message", "2", ""), event("message", "3", "")],
            ),
        ] {
            assert_eq!(events(text), expected, "{text:?}");
        }
        let retries = |text: &str| read(&[text.as_bytes()], usize::MAX).1.retry;
        assert_eq!(retries("retry: 250\n"), Some(Duration::from_millis(250)));
        assert_eq!(retries("retry: 250\nretry: -1\nretry: 1s\nretry\n"), Some(Duration::from_millis(250)));
        assert_eq!(retries("retry: 99999999999999999999999\n"), None);
    }

    #[test]
    fn what_is_no_utf_8_is_replaced() {
        let (events, ..) = read(&[b"data: \xff\n\n"], usize::MAX);
        assert_eq!(events, [event("message", "\u{fffd}", "")]);
    }

    #[test]
    fn nothing_grows_without_end() {
        for endless in ["data: ", ": ", "data: 1\ndata: 1\n", "x"] {
            let (mut parser, mut events) = (Parser::default(), VecDeque::new());
            let ended = (0..1000).try_for_each(|_| parser.read(endless.as_bytes(), 100, &mut events));
            let is_kept = parser.line.len() + parser.data.len() <= 100;
            assert!(ended == Err(TooLong) && is_kept && events.is_empty(), "{endless:?}");
        }
        // As long as the limit is not too long.
        let text = format!("data: {}\n\n", "x".repeat(94));
        assert_eq!(read(&[text.as_bytes()], 100).2, Ok(()));
        assert_eq!(read(&[text.as_bytes()], 99).2, Err(TooLong));
    }

    /// Lines as they come, and much that doesn't.
    fn hostile() -> impl Strategy<Value = Vec<u8>> {
        const PIECES: [&str; 13] = [
            "data: x", "data", ":", "event: e", "id: 7", "retry: 9", "\n", "\r", "\r\n", "\n\n", "\u{feff}",
            "\u{e9}", "\0",
        ];
        let piece = proptest::sample::select(&PIECES[..]).prop_map(str::as_bytes);
        proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn where_it_is_cut_makes_no_difference(text in hostile(), cuts in proptest::collection::vec(0_usize..400, 0..8)) {
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(text.len())).collect();
            cuts.extend([0, text.len()]);
            cuts.sort_unstable();
            let chunks: Vec<&[u8]> = cuts.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect();
            let (whole, cut) = (read(&[&text], usize::MAX), read(&chunks, usize::MAX));
            prop_assert_eq!((whole.0, whole.1.last_event_id, whole.1.retry), (cut.0, cut.1.last_event_id, cut.1.retry));
        }

        #[test]
        fn what_is_written_is_read(all in proptest::collection::vec(("[a-z]{0,3}", "[ -~\u{e9}]{1,9}(\n[ -~]{0,9}){0,3}"), 0..6)) {
            let mut text = String::new();
            for (kind, data) in &all {
                text.push_str(&format!("event: {kind}\n"));
                data.split('\n').for_each(|line| text.push_str(&format!("data: {line}\n")));
                text.push('\n');
            }
            let expected: Vec<_> = all
                .iter()
                .map(|(kind, data)| event(if kind.is_empty() { "message" } else { kind }, data, ""))
                .collect();
            prop_assert_eq!(events(&text), expected);
        }
    }
}
