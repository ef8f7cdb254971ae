package place

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/gen/flow"
)

// Unfit reports a device that is too small.
type Unfit struct {
	What  string // "divu on ice40-up5k"
	Why   string // "19 multipliers of 8"
	Used  []Use
	Cells Unit // the cells alone
	Dir   string
}

func (e *Unfit) Error() string {
	return fmt.Sprintf("%s does not fit: it needs %s; take fewer lanes, or another target; the logs are in %s", e.What, e.Why, e.Dir)
}

// unfit returns what a placer's log says is too much, or nil.
func unfit(dir, unit string, p *flow.Project, log string) *Unfit {
	text, err := os.ReadFile(filepath.Join(dir, log))
	if err != nil {
		return nil
	}
	l, _ := readPlacer(string(text))
	e := &Unfit{What: unit + " on " + p.Target.Name, Used: l.use(p.Target), Dir: dir}
	var why []string
	for _, u := range e.Used {
		if u.Used > u.There {
			why = append(why, fmt.Sprintf("%d %s of %d", u.Used, u.What, u.There))
		}
	}
	if len(why) == 0 {
		return nil
	}
	e.Why = strings.Join(why, ", ")
	counts := flow.UnitCells
	if p.Whole {
		counts = flow.TopCells
	}
	if e.Cells.count(filepath.Join(dir, counts)) != nil {
		return nil
	}
	return e
}
