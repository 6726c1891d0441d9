//! Under construction.
use super::chain as _;
/// x
pub struct Messages;
impl Messages { /// x
pub fn formatters() {} }
