//! Tokens in a file: for a program on one machine, such as a command line or a service with a disk of its own.

use std::any::Any;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::time::{Instant, sleep};
use zeroize::Zeroizing;

use super::tokens::{StoreError, TokenStore, Tokens};
use crate::{BoxFuture, Secret};

/// Keeps one login's tokens in a file that is its owner's alone.
///
/// A save writes a new file beside it, flushes it to the disk and moves it into place, so that nobody sees half of it
/// and a crash loses nothing. Programs that share the file take turns by a lock on a second file, `….lock`.
///
/// ```
/// # use std::sync::Arc;
/// use passbook_runtime::flows::file_store::{FileStore, StoreKey};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let key = StoreKey::from_base64(std::env::var("TOKEN_KEY")?)?;
/// let store = Arc::new(FileStore::new("tokens/user-1.json").encrypted_with([key]));
/// # Ok(())
/// # }
/// ```
///
/// On Unix a file that others may read, or that another user owns, is refused. On other systems the folder's rights
/// decide.
#[derive(Debug)]
pub struct FileStore {
    path: PathBuf,
    first: Option<Tokens>,
    keys: Vec<StoreKey>,
    lock_deadline: Duration,
}

/// A key of the caller's that a [`FileStore`] is encrypted with (AES-256-GCM). It prints nothing.
pub struct StoreKey(RandomizedNonceKey);

impl StoreKey {
    /// From 32 random bytes in base64: `openssl rand -base64 32` makes some.
    pub fn from_base64(text: impl Into<Secret>) -> Result<Self, StoreError> {
        let text = text.into();
        let bytes = STANDARD.decode(text.expose().trim()).map(Zeroizing::new);
        let key = bytes.ok().and_then(|bytes| RandomizedNonceKey::new(&AES_256_GCM, &bytes).ok());
        key.map(Self).ok_or_else(|| StoreError::new("the key is not 32 bytes in base64"))
    }

    fn seal(&self, text: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut sealed = text.to_vec();
        let nonce = self.0.seal_in_place_append_tag(Aad::from(MAGIC), &mut sealed);
        let nonce = nonce.map_err(|_| StoreError::new("the tokens can't be encrypted"))?;
        Ok([MAGIC, nonce.as_ref(), &sealed].concat())
    }

    fn open(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut text = Zeroizing::new(sealed.to_vec());
        let length = self.0.open_in_place(nonce, Aad::from(MAGIC), &mut text).ok()?.len();
        text.truncate(length);
        Some(text)
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StoreKey")
    }
}

/// What an encrypted file begins with: no JSON does.
const MAGIC: &[u8] = b"passbook tokens 1\n";

/// No file of tokens is longer.
const LONGEST_FILE: u64 = 1 << 20;

/// How long a lock is waited for.
const LOCK_DEADLINE: Duration = Duration::from_secs(60);

/// How often a lock is tried.
const LOCK_TRIES_APART: Duration = Duration::from_millis(50);

impl FileStore {
    /// In this file, whose folder has to be there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), first: None, keys: Vec::new(), lock_deadline: LOCK_DEADLINE }
    }

    /// What is loaded as long as there is no file: tokens that the caller brings along.
    #[must_use]
    pub fn starting_with(mut self, tokens: Tokens) -> Self {
        self.first = Some(tokens);
        self
    }

    /// Encrypts with the first of these keys, and reads what any of them encrypted: put a new one in front to replace
    /// a key. A file in clear is read, and encrypted by the next save.
    #[must_use]
    pub fn encrypted_with(mut self, keys: impl IntoIterator<Item = StoreKey>) -> Self {
        self.keys = keys.into_iter().collect();
        self
    }

    /// How long another program's lock is waited for. Default: a minute.
    #[must_use]
    pub fn lock_deadline(mut self, deadline: Duration) -> Self {
        self.lock_deadline = deadline;
        self
    }

    fn read(&self) -> Result<Option<Tokens>, StoreError> {
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(self.first.clone()),
            Err(error) => return Err(self.cannot("read", &error)),
        };
        self.check_owner(&file)?;
        let mut bytes = Zeroizing::new(Vec::new());
        let read = (&file).take(LONGEST_FILE + 1).read_to_end(&mut bytes);
        read.map_err(|error| self.cannot("read", &error))?;
        if bytes.len() as u64 > LONGEST_FILE {
            return Err(self.error("is too long for a file of tokens"));
        }
        let opened;
        let text = match bytes.strip_prefix(MAGIC) {
            None => bytes.as_slice(),
            Some(_) if self.keys.is_empty() => return Err(self.error("is encrypted, and there is no key")),
            Some(sealed) => {
                let found = self.keys.iter().find_map(|key| key.open(sealed));
                opened = found.ok_or_else(|| self.error("was encrypted with another key, or is damaged"))?;
                opened.as_slice()
            }
        };
        // Not the error's own text, which may quote a token.
        serde_json::from_slice(text).map(Some).map_err(|_| self.error("holds no tokens"))
    }

    fn write(&self, tokens: &Tokens) -> Result<(), StoreError> {
        let cannot = |error: &std::io::Error| self.cannot("write", error);
        let text = Zeroizing::new(serde_json::to_vec_pretty(tokens).map_err(StoreError::new)?);
        let sealed = self.keys.first().map(|key| key.seal(&text)).transpose()?;
        // For its owner alone from the beginning.
        let mut file = tempfile::NamedTempFile::new_in(self.folder()).map_err(|error| cannot(&error))?;
        file.write_all(sealed.as_deref().unwrap_or(&text)).map_err(|error| cannot(&error))?;
        file.as_file().sync_all().map_err(|error| cannot(&error))?;
        file.persist(&self.path).map_err(|error| cannot(&error.error))?;
        self.sync_folder().map_err(|error| cannot(&error))
    }

    fn folder(&self) -> &Path {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        folder.unwrap_or(Path::new("."))
    }

    /// The new name is on the disk as well.
    #[cfg(unix)]
    fn sync_folder(&self) -> std::io::Result<()> {
        File::open(self.folder())?.sync_all()
    }

    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    fn sync_folder(&self) -> std::io::Result<()> {
        Ok(())
    }

    /// Whether nobody else can read the file, or has put it there.
    #[cfg(unix)]
    fn check_owner(&self, file: &File) -> Result<(), StoreError> {
        use std::os::unix::fs::MetadataExt;

        let metadata = file.metadata().map_err(|error| self.cannot("read", &error))?;
        if !metadata.is_file() {
            return Err(self.error("is no regular file"));
        }
        // A file that this process makes is its own user's.
        let own = tempfile::tempfile().and_then(|file| file.metadata());
        let own = own.map_err(|error| self.cannot("find the owner of", &error))?.uid();
        if metadata.uid() != own {
            return Err(self.error("belongs to another user"));
        }
        if metadata.mode() & 0o077 != 0 {
            return Err(self.error("can be read by other users: `chmod 600` makes it its owner's"));
        }
        Ok(())
    }

    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    fn check_owner(&self, _: &File) -> Result<(), StoreError> {
        Ok(())
    }

    /// A file beside it that is never replaced, as the file of tokens is; and that nobody else can open, or hold.
    fn lock_file(&self) -> Result<File, StoreError> {
        let mut path = self.path.clone().into_os_string();
        path.push(".lock");
        let mut options = OpenOptions::new();
        options.create(true).write(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path).map_err(|error| self.cannot("lock", &error))
    }

    fn cannot(&self, what: &str, error: &std::io::Error) -> StoreError {
        StoreError::new(format!("can't {what} {}: {error}", self.path.display()))
    }

    fn error(&self, problem: &str) -> StoreError {
        StoreError::new(format!("{} {problem}", self.path.display()))
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, StoreError>> {
        Box::pin(async { self.read() })
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { self.write(tokens) })
    }

    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn Any + Send>, StoreError>> {
        Box::pin(async {
            let file = self.lock_file()?;
            let deadline = Instant::now() + self.lock_deadline;
            while let Err(error) = file.try_lock() {
                match error {
                    fs::TryLockError::Error(error) => return Err(self.cannot("lock", &error)),
                    fs::TryLockError::WouldBlock if Instant::now() >= deadline => {
                        return Err(self.error("is locked by another program"));
                    }
                    fs::TryLockError::WouldBlock => sleep(LOCK_TRIES_APART).await,
                }
            }
            Ok(Box::new(file) as Box<dyn Any + Send>)
        })
    }
}
