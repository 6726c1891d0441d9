//! Why a request gets no answer from the site, with the sentence that its sender reads.

/// A request that does not reach the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The head is not HTTP, or not of one unambiguous reading.
    Malformed,
    /// The target is no path from the top, or one that could climb.
    Path,
    /// A GET or HEAD that announces a body.
    Body,
    /// No `Host`, two of them, or one that is none.
    Host,
    /// A page of another site asks.
    Origin,
    /// Neither GET nor HEAD.
    Method,
    /// The request line is longer than the limit.
    LongLine,
    /// A name that is not this server's.
    Foreign,
    /// The head is larger than the limit.
    LargeHead,
    /// The head did not come in time.
    Slow,
    /// The site failed while it made the answer.
    Failed,
    /// All places are taken.
    Full,
}

impl Refusal {
    /// The status line after `HTTP/1.1 `.
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Malformed | Self::Path | Self::Body | Self::Host => "400 Bad Request",
            Self::Origin => "403 Forbidden",
            Self::Method => "405 Method Not Allowed",
            Self::Slow => "408 Request Timeout",
            Self::LongLine => "414 URI Too Long",
            Self::Foreign => "421 Misdirected Request",
            Self::LargeHead => "431 Request Header Fields Too Large",
            Self::Failed => "500 Internal Server Error",
            Self::Full => "503 Service Unavailable",
        }
    }

    /// What the sender reads.
    pub(super) fn sentence(self) -> &'static str {
        match self {
            Self::Malformed => "This request is not written as HTTP asks for.\n",
            Self::Path => "No page can have this address.\n",
            Self::Body => "This server takes no uploads.\n",
            Self::Host => "The request does not say clearly which server it is for.\n",
            Self::Origin => "A page of another site asked for this; only pages of this preview may.\n",
            Self::Method => "This server only shows pages; it takes nothing.\n",
            Self::Slow => "The request took too long to arrive.\n",
            Self::LongLine => "This address is too long.\n",
            Self::Foreign => {
                "This server is not known by the name in the address; use the address it printed.\n"
            }
            Self::LargeHead => "The headers of this request are too large.\n",
            Self::Failed => "This page could not be made; the preview goes on.\n",
            Self::Full => "Too many connections are open; try again in a moment.\n",
        }
    }
}
