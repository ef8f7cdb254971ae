// Package replace names the replacement policies of the centroid cache.
package replace

// The policies: which line of a set a miss takes.
const (
	LRU    = "lru"    // the one used longest ago
	FIFO   = "fifo"   // the one fetched longest ago
	Random = "random" // any, drawn by a shift register
	None   = "none"   // no cache: every request goes to memory
)
