package formal

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/tool"
)

// Solve runs z3 on a script and returns the lines it answers. A complaint of
// z3 about the script is an error; `unknown` is not.
func Solve(ctx context.Context, script string) ([]string, error) {
	out, err := tool.Feed(ctx, "", script, "z3", "-smt2", "-in")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	for i, l := range lines {
		if lines[i] = strings.TrimSpace(l); strings.HasPrefix(lines[i], "(error") {
			return nil, fmt.Errorf("z3: %s", lines[i])
		}
	}
	if err != nil {
		return nil, err
	}
	return lines, nil
}

// parseValue reads one ((symbol literal)) answer of get-value.
func parseValue(line string) (*big.Int, error) {
	line = strings.Trim(line, "()")
	_, literal, _ := strings.Cut(line, " ")
	v, base := new(big.Int), 0
	switch {
	case strings.HasPrefix(literal, "#b"):
		base = 2
	case strings.HasPrefix(literal, "#x"):
		base = 16
	default:
		return nil, fmt.Errorf("z3: value %q", line)
	}
	if _, ok := v.SetString(literal[2:], base); !ok {
		return nil, fmt.Errorf("z3: value %q", line)
	}
	return v, nil
}
