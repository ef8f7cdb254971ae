package config

import "strconv"

// Combination is a rule between fields. Its Field is the one whose value is
// reported and for which a legal neighbour exists as long as the combinations
// above it hold.
type Combination struct {
	Field string // key of the field to change
	With  string // key of the field it depends on
	Doc   string // end of a sentence that begins with "must be"

	ok      func(c *Config) bool
	nearest func(c *Config) string // a value of Field that makes the rule hold
}

// Combinations lists the rules between fields, in the order in which they are
// checked.
var Combinations = []Combination{
	{Field: "tokens", With: "procs", Doc: "at least procs",
		ok:      func(c *Config) bool { return c.Tokens >= c.Procs },
		nearest: func(c *Config) string { return strconv.Itoa(c.Procs) }},
	{Field: "columns_max", With: "tokens", Doc: "at most tokens",
		ok:      func(c *Config) bool { return c.ColumnsMax <= c.Tokens },
		nearest: func(c *Config) string { return strconv.Itoa(nearestColumns(c)) }},
	{Field: "columns_max", With: "procs", Doc: "a multiple of procs",
		ok:      func(c *Config) bool { return c.ColumnsMax%c.Procs == 0 },
		nearest: func(c *Config) string { return strconv.Itoa(nearestColumns(c)) }},
	{Field: "clusters_max", With: "tokens", Doc: "at most tokens",
		ok:      func(c *Config) bool { return c.ClustersMax <= c.Tokens },
		nearest: func(c *Config) string { return strconv.Itoa(c.Tokens) }},
	{Field: "dist_units", With: "min_units", Doc: "at most twice min_units",
		ok:      func(c *Config) bool { return c.DistUnits <= 2*c.MinUnits },
		nearest: func(c *Config) string { return strconv.Itoa(2 * c.MinUnits) }},
	{Field: "cache_ways", With: "cache_bytes", Doc: "at most the number of lines, cache_bytes / (2 min(lanes, head_dim))",
		ok:      func(c *Config) bool { return c.CacheWays <= c.CacheBytes/c.LineBytes() },
		nearest: func(c *Config) string { return strconv.Itoa(floorPower(c.CacheBytes / c.LineBytes())) }},
	{Field: "exp_points", With: "exp_form", Doc: "1 when exp_form is plain",
		ok:      func(c *Config) bool { return c.ExpForm != ExpPlain || c.ExpPoints == 1 },
		nearest: func(c *Config) string { return "1" }},
}

// Whole lists the rules that only the complete accelerator has; a unit by itself
// may break them. What is written there as a power of two is so because rows are
// cut into words, beats and chunks by selecting bits of a counter.
var Whole = []Combination{
	power("procs", func(c *Config) *int { return &c.Procs }),
	power("lanes", func(c *Config) *int { return &c.Lanes }),
	power("exp_lanes", func(c *Config) *int { return &c.ExpLanes }),
	power("div_lanes", func(c *Config) *int { return &c.DivLanes }),
	{Field: "lanes", With: "head_dim", Doc: "at least head_dim / 8",
		ok:      func(c *Config) bool { return c.HeadDim <= 8*c.Lanes },
		nearest: func(c *Config) string { return strconv.Itoa(c.HeadDim / 8) }},
	{Field: "procs", With: "lanes", Doc: "at most lanes and at most 16, so that a beat's scores fit a word of pre-scores",
		ok:      func(c *Config) bool { return c.Procs <= min(c.Lanes, 16) },
		nearest: func(c *Config) string { return strconv.Itoa(min(floorPower(c.Lanes), 16)) }},
	{Field: "div_lanes", With: "lanes", Doc: "at most lanes",
		ok:      func(c *Config) bool { return c.DivLanes <= c.Lanes },
		nearest: func(c *Config) string { return strconv.Itoa(floorPower(c.Lanes)) }},
	{Field: "normalise", With: "exp_cap", Doc: "late when exp_cap is below 32768: a weight takes 17 bits",
		ok:      func(c *Config) bool { return c.ExpCap == 1<<15 || c.Normalise == Late },
		nearest: func(c *Config) string { return Late }},
}

// power is the rule that a number is a power of two.
func power(key string, num func(c *Config) *int) Combination {
	return Combination{Field: key, With: key, Doc: "a power of two in the complete accelerator",
		ok:      func(c *Config) bool { v := *num(c); return v&(v-1) == 0 },
		nearest: func(c *Config) string { return strconv.Itoa(floorPower(*num(c))) }}
}

// nearestColumns returns the multiple of procs closest to columns_max that
// tokens and the field's own rule allow.
func nearestColumns(c *Config) int {
	most := min(c.Tokens, FieldByKey("columns_max").Rule.Max) / c.Procs
	return min(max((c.ColumnsMax+(c.Procs-1)/2)/c.Procs, 1), most) * c.Procs
}
