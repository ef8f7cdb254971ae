package verify

import (
	"regexp"

	"github.com/sparcgen/sparcgen/gen/config"
)

// argument says why mutants that fit a pattern make no difference although no
// proof is found: their logic is there for something that the unit's rules or the
// configuration exclude. It counts only for mutants that survive.
type argument struct {
	pattern *regexp.Regexp // of a survivor's line and what, "lane.go:12: ..."
	why     string
	when    func(c config.Config) bool // nil: in every configuration
}

func oneCopy(c config.Config) bool { return c.DistUnits == 1 }

// arguments are those of each unit.
var arguments = map[string][]argument{
	"distu": {
		{regexp.MustCompile(`\btag_\d+_live_0\b`), "the first copy always has centroids: the bit is 1 with every valid beat", nil},
		{regexp.MustCompile(`\bcopy_0\.distance_0\)$`), "the only copy's first lane always has a centroid: it is never filled with ones", oneCopy},
		{regexp.MustCompile(`\bload_copy\b|\bor\(cen_last\b`), "with one copy every centroid completes a load", oneCopy},
		{regexp.MustCompile(`\btag_\d+_end\b`), "a row has one beat, which is its end", func(c config.Config) bool { return c.ColumnsMax <= c.Lanes }},
		{regexp.MustCompile(`loses its top bit: .*(sum_|\(add\))`), "a distance of columns_max columns does not reach the top bit", func(c config.Config) bool { return c.ColumnsMax <= 128 }},
		{regexp.MustCompile(`operands of sub swapped: sub\(in_row`), "|a-b| is |b-a|", nil},
	},
	"divu": {
		{regexp.MustCompile(`^recip\.go.*(\(mul\)|mul\(|recip\.(seed|d|r|q|rem|mant)_\d)`), "every mantissa is tried, so no reciprocal changes", nil},
		{regexp.MustCompile(`^recip\.go.*(: or\(.*\(not\)\)|: not\(recip\.p_valid_\d\))`), "a stage that takes too much would overwrite a beat; one that takes too little is slower under stalls, for which no speed is published", nil},
		{regexp.MustCompile(`^lane\.go.*of ext (is zero-extended|loses its top bit): ext\(`), "|num| <= 32768 divisor: places above the quotient hold nothing but its sign, and of a Mean's product only the low ones are used", nil},
		{regexp.MustCompile(`top bit: eq\(tag_\d_mode,`), "there is no mode 3", nil},
	},
}

// argued returns why a survivor makes no difference, "" when nothing is known.
func argued(unit string, c config.Config, s Survivor) string {
	for _, a := range arguments[unit] {
		if a.pattern.MatchString(s.Line+": "+s.What) && (a.when == nil || a.when(c)) {
			return a.why
		}
	}
	return ""
}
