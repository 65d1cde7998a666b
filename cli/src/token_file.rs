//! Tokens in a file, where the user asked for that: a refresh token that works once has to be kept.

use std::any::Any;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use passbook::runtime::BoxFuture;
use passbook::runtime::flows::tokens::{StoreError, TokenStore, Tokens};

/// One login's tokens. A file that is there goes before the tokens that it begins with.
#[derive(Debug)]
pub(crate) struct TokenFile {
    path: PathBuf,
    first: Option<Tokens>,
}

impl TokenFile {
    pub(crate) fn new(path: PathBuf, first: Option<Tokens>) -> Self {
        Self { path, first }
    }

    fn read(&self) -> Result<Option<Tokens>, StoreError> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(self.first.clone()),
            Err(error) => return Err(cannot("read", &self.path, &error)),
        };
        let tokens = serde_json::from_slice(&bytes);
        // Not the error's own text, which may quote a token.
        tokens.map(Some).map_err(|_| StoreError::new(format!("{} holds no tokens", self.path.display())))
    }

    /// Beside its place, for the owner alone, and then moved there: nobody sees half of it.
    fn write(&self, tokens: &Tokens) -> Result<(), StoreError> {
        let cannot = |error: &std::io::Error| cannot("write", &self.path, error);
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut file =
            tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(|e| cannot(&e))?;
        let text = serde_json::to_vec_pretty(tokens).map_err(StoreError::new)?;
        file.write_all(&text).map_err(|error| cannot(&error))?;
        file.as_file().sync_all().map_err(|error| cannot(&error))?;
        file.persist(&self.path).map_err(|error| cannot(&error.error))?;
        Ok(())
    }

    /// A file beside it that is never replaced, as the token file is.
    fn lock_file(&self) -> Result<File, StoreError> {
        let mut path = self.path.clone().into_os_string();
        path.push(".lock");
        let opened = OpenOptions::new().create(true).write(true).truncate(false).open(&path);
        opened.map_err(|error| cannot("lock", &self.path, &error))
    }
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::new(format!("can't {what} {}: {error}", path.display()))
}

impl TokenStore for TokenFile {
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, StoreError>> {
        Box::pin(async { self.read() })
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { self.write(tokens) })
    }

    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn Any + Send>, StoreError>> {
        Box::pin(async {
            let file = self.lock_file()?;
            while let Err(error) = file.try_lock() {
                match error {
                    fs::TryLockError::WouldBlock => tokio::time::sleep(Duration::from_millis(50)).await,
                    fs::TryLockError::Error(error) => return Err(cannot("lock", &self.path, &error)),
                }
            }
            Ok(Box::new(file) as Box<dyn Any + Send>)
        })
    }
}
