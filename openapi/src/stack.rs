//! Room for recursion: documents nest deeper than a thread's two megabytes allow in a debug build.

/// Enough for the deepest document that `load` accepts, some 30 kB a level in the reader.
const STACK: usize = 64 * 1024 * 1024;

/// Does the work on a thread with a large stack, and hands on its result or its panic.
pub fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        match thread.expect("a thread can be started").join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Does two things at once, the first on such a thread.
pub fn both<A: Send, B: Send>(a: impl FnOnce() -> A + Send, b: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| with_stack(a));
        let b = b();
        match thread.join() {
            Ok(a) => (a, b),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
