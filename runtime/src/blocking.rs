//! Calls from code that is not asynchronous: the same surface, with `wait` at its end.
//!
//! ```no_run
//! # async fn send() -> Result<String, std::io::Error> { Ok(String::new()) }
//! use passbook_runtime::blocking::Wait;
//!
//! // client.get_customer("1005061234").send().wait()?
//! # let request = send();
//! let customer = request.wait()?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Connections live on a thread of their own, which all clients of the process share and which is started by the
//! first call that is waited for.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::paging::{Items, Pages};
use crate::{Error, Reply};

/// Waits for a call.
pub trait Wait: Future + Sized {
    /// Blocks this thread until the call has ended.
    ///
    /// # Panics
    ///
    /// In asynchronous code, which would stand still: use `.await` there. And where the system gives no thread.
    fn wait(self) -> Self::Output {
        wait(self)
    }
}

impl<F: Future> Wait for F {}

fn wait<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    assert!(
        Handle::try_current().is_err(),
        "`wait` was called from asynchronous code: write `.await` there, or call it from `spawn_blocking`"
    );
    let start = || {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("passbook").enable_all();
        builder.build().expect("the system gives a thread")
    };
    RUNTIME.get_or_init(start).block_on(future)
}

/// `for page in client.get_customers().pages()`.
impl<T: 'static, E: 'static> IntoIterator for Pages<T, E> {
    type Item = Result<Reply<T>, Error<E>>;
    type IntoIter = BlockingPages<T, E>;

    fn into_iter(self) -> BlockingPages<T, E> {
        BlockingPages(self)
    }
}

/// Pages that are waited for.
#[derive(Debug)]
pub struct BlockingPages<T, E>(Pages<T, E>);

impl<T: 'static, E: 'static> Iterator for BlockingPages<T, E> {
    type Item = Result<Reply<T>, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}

/// `for customer in client.get_customers().items()`.
impl<T: 'static, I, E: 'static> IntoIterator for Items<T, I, E> {
    type Item = Result<I, Error<E>>;
    type IntoIter = BlockingItems<T, I, E>;

    fn into_iter(self) -> BlockingItems<T, I, E> {
        BlockingItems(self)
    }
}

/// Items that are waited for.
#[derive(Debug)]
pub struct BlockingItems<T, I, E>(Items<T, I, E>);

impl<T: 'static, I, E: 'static> Iterator for BlockingItems<T, I, E> {
    type Item = Result<I, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}
