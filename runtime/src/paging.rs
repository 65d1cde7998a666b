//! Lists that come in pages: the next call, made from the reply to the last one.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::str::FromStr;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::HeaderMap;

use crate::call::Call;
use crate::error::{Error, PagingError, PagingProblem};
use crate::facts::{Operation, Page, Paging, PagingStyle};
use crate::links;
use crate::reply::{RawResponse, Response};
use crate::transport::BoxFuture;

/// How a generated request decodes its reply.
pub type Decode<T, E> = fn(RawResponse) -> Result<Response<T>, Error<E>>;

/// The pages of a list, each fetched when it is asked for.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no trait. It ends after the last page, or with the first error;
/// an error that is passing can be got over by [`cursor`](Self::cursor). A server that gives a page twice, or points
/// to another host, ends it with an [`Error::Paging`]. One page is held at a time.
#[must_use = "no page is fetched before it is asked for"]
pub struct Pages<T, E> {
    state: State<T, E>,
    walk: Walk,
    read: fn(&T) -> Page,
    decode: Decode<T, E>,
}

enum State<T, E> {
    /// The call of the next page.
    Ready(Box<Call>),
    Fetching(BoxFuture<'static, Result<Fetched<T>, Error<E>>>),
    /// The last page was good, and what it says of the next one is not.
    Lost(PagingProblem),
    Done,
}

struct Fetched<T> {
    reply: Response<T>,
    /// The call that was made.
    call: Box<Call>,
    /// Of the body as it came.
    digest: u64,
}

/// Where a list goes on.
#[derive(Debug)]
struct Walk {
    paging: &'static Paging,
    operation: &'static Operation,
    /// The path of the first page.
    path: Option<String>,
    cursor: Option<Cursor>,
    seen: HashSet<u64>,
}

/// A place between two pages, to go on from later: it can be kept as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor(String);

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Cursor {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl<T, E> Pages<T, E> {
    /// The pages of a call. `read` says what a page says of the next one.
    pub fn new(call: Call, paging: &'static Paging, read: fn(&T) -> Page, decode: Decode<T, E>) -> Self {
        let walk = Walk {
            paging,
            operation: call.operation(),
            path: call.target().map(|url| url.path().to_owned()),
            cursor: None,
            seen: HashSet::new(),
        };
        Self { state: State::Ready(Box::new(call)), walk, read, decode }
    }

    /// Goes on from here instead of from the beginning. The rest of the call has to be as it was.
    pub fn from_cursor(mut self, cursor: &Cursor) -> Self {
        if let State::Ready(call) = &mut self.state {
            call.resume(self.walk.paging, &cursor.0);
            self.walk.cursor = Some(cursor.clone());
        }
        self
    }

    /// Where the page begins that is fetched next, or that could not be fetched: `None` for the first one, and behind
    /// the last.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.walk.cursor.as_ref()
    }

    /// The operation that these are pages of, as the spec spells it.
    fn operation(&self) -> &'static str {
        self.walk.operation.id
    }
}

impl<T: 'static, E: 'static> Pages<T, E> {
    /// The next page, or `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        Some(self.next_with_response().await?.map(Response::into_value))
    }

    /// The next page with its status and headers, or `None` behind the last.
    pub async fn next_with_response(&mut self) -> Option<Result<Response<T>, Error<E>>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<T>, Error<E>>>> {
        if let State::Ready(_) = &self.state
            && let State::Ready(call) = std::mem::replace(&mut self.state, State::Done)
        {
            self.state = State::Fetching(fetch(call, self.decode));
        }
        if let State::Lost(problem) = self.state {
            self.state = State::Done;
            return Poll::Ready(Some(Err(self.lost(problem))));
        }
        let State::Fetching(fetching) = &mut self.state else { return Poll::Ready(None) };
        let fetched = ready!(fetching.as_mut().poll(context));
        self.state = State::Done;
        let Fetched { reply, mut call, digest } = match fetched {
            Ok(fetched) => fetched,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let page = (self.read)(reply.value());
        if self.walk.came_before(&page, digest) {
            return Poll::Ready(Some(Err(self.lost(PagingProblem::Repeated))));
        }
        match self.walk.go_on(&mut call, page, reply.headers()) {
            Ok(true) => self.state = State::Ready(call),
            Ok(false) => self.walk.cursor = None,
            Err(problem) => self.state = State::Lost(problem),
        }
        Poll::Ready(Some(Ok(reply)))
    }

    fn lost(&self, problem: PagingProblem) -> Error<E> {
        Error::Paging(PagingError::new(self.walk.operation, problem))
    }
}

fn fetch<T: 'static, E: 'static>(
    call: Box<Call>,
    decode: Decode<T, E>,
) -> BoxFuture<'static, Result<Fetched<T>, Error<E>>> {
    Box::pin(async move {
        let response = (*call).clone().send().await?;
        let mut hasher = DefaultHasher::new();
        response.body().hash(&mut hasher);
        let reply = decode(response)?;
        Ok(Fetched { reply, call, digest: hasher.finish() })
    })
}

impl Walk {
    /// Whether this page was there already: a server that ignores where it should go on gives it for ever.
    ///
    /// Where the server says what is next, that is what must not come again. Pages of plain values may well look alike,
    /// such as those of a list of amounts.
    fn came_before(&mut self, page: &Page, digest: u64) -> bool {
        self.is_counted() && !page.is_plain && page.items != Some(0) && !self.seen.insert(digest)
    }

    /// Whether the client counts where the next page begins.
    fn is_counted(&self) -> bool {
        match self.paging.style {
            PagingStyle::Offset => true,
            PagingStyle::Page => !self.paging.has_next,
            PagingStyle::Cursor | PagingStyle::Link | PagingStyle::LinkHeader => false,
        }
    }

    /// Makes the call that of the next page; whether there is one.
    fn go_on(&mut self, call: &mut Call, page: Page, headers: &HeaderMap) -> Result<bool, PagingProblem> {
        let paging = self.paging;
        let Page { items, next, more, count, total, .. } = page;
        if more == Some(false) {
            return Ok(false);
        }
        let next = match (paging.style, next) {
            (PagingStyle::Link | PagingStyle::Page | PagingStyle::Cursor, Some(next)) if next.is_empty() => {
                return Ok(false);
            }
            (PagingStyle::Link | PagingStyle::Page, Some(link)) => self.place_of(&link, call)?,
            (PagingStyle::LinkHeader, _) => match links::next(headers) {
                Some(link) => self.place_of(&link, call)?,
                None => return Ok(false),
            },
            (PagingStyle::Cursor, Some(token)) => token,
            (PagingStyle::Link | PagingStyle::Cursor, None) => return Ok(false),
            (PagingStyle::Page, None) if paging.has_next => return Ok(false),
            (PagingStyle::Page, None) => {
                let page = call.number(paging.position).unwrap_or(paging.first);
                let is_last =
                    total.is_some_and(|pages| page.saturating_sub(paging.first) >= pages.saturating_sub(1));
                if items.unwrap_or_default() == 0 || is_last {
                    return Ok(false);
                }
                page.checked_add(1).ok_or(PagingProblem::Unreadable)?.to_string()
            }
            (PagingStyle::Offset, _) => {
                let offset = call.number(paging.position).unwrap_or(paging.first);
                let here = count.or(items.and_then(|items| i64::try_from(items).ok())).unwrap_or_default();
                let next = offset.saturating_add(here);
                let is_last = total.is_some_and(|total| next.saturating_sub(paging.first) >= total);
                // A page that is not full is the last, unless the server says whether there are more.
                let is_short = more.is_none()
                    && total.is_none()
                    && call.number(paging.limit).is_some_and(|limit| here < limit);
                if next <= offset || is_last || is_short {
                    return Ok(false);
                }
                next.to_string()
            }
        };
        let mut hasher = DefaultHasher::new();
        ("next", &next).hash(&mut hasher);
        if !self.seen.insert(hasher.finish()) {
            return Err(PagingProblem::Repeated);
        }
        call.resume(paging, &next);
        self.cursor = Some(Cursor(next));
        Ok(true)
    }

    /// Where a link leads: its query, or path and query where the path is another one. Of the rest, nothing is taken,
    /// so a page can lead to no other host.
    fn place_of(&self, link: &str, call: &Call) -> Result<String, PagingProblem> {
        let here = call.target().ok_or(PagingProblem::Unreadable)?;
        let url = here.join(link).map_err(|_| PagingProblem::Unreadable)?;
        if url.host_str() != here.host_str() || url.port_or_known_default() != here.port_or_known_default() {
            return Err(PagingProblem::OtherHost);
        }
        let query = url.query().unwrap_or_default();
        // A query that begins like a path would be read as one.
        let is_of_operation = self.path.as_deref() == Some(url.path()) && !query.starts_with('/');
        match is_of_operation {
            true => Ok(query.to_owned()),
            false if url.query().is_some() => Ok(format!("{}?{query}", url.path())),
            false => Ok(url.path().to_owned()),
        }
    }
}

impl<T: 'static, E: 'static> Stream for Pages<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.get_mut().poll(context));
        Poll::Ready(page.map(|page| page.map(Response::into_value)))
    }
}

// Nothing in it is ever pinned in place.
impl<T, E> Unpin for Pages<T, E> {}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.operation()).finish_non_exhaustive()
    }
}

/// The items of a list, page after page.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no trait. The items of one page are held at a time.
#[must_use = "no page is fetched before an item is asked for"]
pub struct Items<T, I, E> {
    pages: Pages<T, E>,
    of: fn(T) -> Vec<I>,
    /// What is left of the last page.
    left: VecDeque<I>,
}

impl<T, I, E> Items<T, I, E> {
    /// The items of pages.
    pub fn new(pages: Pages<T, E>, of: fn(T) -> Vec<I>) -> Self {
        Self { pages, of, left: VecDeque::new() }
    }

    /// Where the page begins that is fetched after this one's items: `None` for the first, and behind the last.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.pages.cursor()
    }
}

impl<T: 'static, I, E: 'static> Items<T, I, E> {
    /// The next item, or `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<E>>>> {
        loop {
            if let Some(item) = self.left.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Ok(page)) => self.left = (self.of)(page.into_value()).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<T: 'static, I, E: 'static> Stream for Items<T, I, E> {
    type Item = Result<I, Error<E>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T, I, E> Unpin for Items<T, I, E> {}

impl<T, I, E> fmt::Debug for Items<T, I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &self.pages.operation()).finish_non_exhaustive()
    }
}
