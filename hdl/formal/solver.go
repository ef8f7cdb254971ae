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

// Ask asks z3 whether a script of declarations and assertions can be satisfied,
// and if so for the values of terms: bit vectors as numbers, Booleans as 0 and 1.
// The error is a *tool.Missing when z3 is not installed, and an error too when z3
// does not know.
func Ask(ctx context.Context, script string, terms []string) (sat bool, values []*big.Int, err error) {
	var s strings.Builder
	s.WriteString("(set-option :produce-models true)\n" + script + "(check-sat)\n")
	for _, t := range terms {
		fmt.Fprintf(&s, "(eval %s :completion true)\n", t)
	}
	out, err := tool.Feed(ctx, "", s.String(), "z3", "-smt2", "-in")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	switch lines[0] {
	case "unsat": // the terms have no values, which z3 calls errors
		return false, nil, nil
	case "sat":
	default:
		if err == nil || out != "" {
			err = fmt.Errorf("z3 answers %q", lines[0])
		}
		return false, nil, err
	}
	if err != nil {
		return false, nil, err
	}
	if len(lines) != 1+len(terms) {
		return false, nil, fmt.Errorf("z3 gave %d lines, not %d", len(lines), 1+len(terms))
	}
	for _, l := range lines[1:] {
		v, err := parseLiteral(strings.TrimSpace(l))
		if err != nil {
			return false, nil, err
		}
		values = append(values, v)
	}
	return true, values, nil
}

// parseValue reads one ((symbol literal)) answer of get-value.
func parseValue(line string) (*big.Int, error) {
	line = strings.Trim(line, "()")
	_, literal, _ := strings.Cut(line, " ")
	return parseLiteral(literal)
}

// parseLiteral reads a bit vector or a Boolean.
func parseLiteral(literal string) (*big.Int, error) {
	v, base := new(big.Int), 0
	switch {
	case literal == "true":
		return big.NewInt(1), nil
	case literal == "false":
		return v, nil
	case strings.HasPrefix(literal, "#b"):
		base = 2
	case strings.HasPrefix(literal, "#x"):
		base = 16
	default:
		return nil, fmt.Errorf("z3: value %q", literal)
	}
	if _, ok := v.SetString(literal[2:], base); !ok {
		return nil, fmt.Errorf("z3: value %q", literal)
	}
	return v, nil
}
