package verify

import (
	"regexp"

	"github.com/sparcgen/sparcgen/gen/config"
)

// argument says why mutants that fit a pattern make no difference although no
// proof is found: their logic is there for something that the unit's rules or the
// configuration exclude. It counts only for mutants that survive.
type argument struct {
	pattern *regexp.Regexp // of a survivor's what
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
		{regexp.MustCompile(`mux\(.*, -65536,|-131072`), "|num| <= 32768 divisor: no quotient saturates below", nil},
		{regexp.MustCompile(`operand 1 of lt is zero-extended: lt\(65535,`), "what saturates at 65535 is compared as it is; negative quotients are above -65536", nil},
		{regexp.MustCompile(`top bit: eq\(tag_\d_mode,`), "there is no mode 3", nil},
	},
}

// argued returns why a survivor makes no difference, "" when nothing is known.
func argued(unit string, c config.Config, s Survivor) string {
	for _, a := range arguments[unit] {
		if a.pattern.MatchString(s.What) && (a.when == nil || a.when(c)) {
			return a.why
		}
	}
	return ""
}
