package docs_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// checkCookbook compiles the pieces of docs/cookbook.md as one program and runs
// its benches: what a remark says is printed must be.
func checkCookbook(t *testing.T, p *checked) {
	decls, benches, printed, n := "", "", "", 0
	p.each(func(b docs.Block) bool {
		switch b.Mark {
		case "go":
			decls += b.Text + "\n"
		case "go bench":
			benches += fmt.Sprintf("func bench%d() {\n%s}\n", n, b.Text)
			n++
			prints := printsRemark.FindAllStringSubmatch(b.Text, -1)
			require.NotEmpty(t, prints, b.Text)
			for _, p := range prints {
				printed += p[1] + "\n"
			}
		default:
			return false
		}
		return true
	})
	require.GreaterOrEqual(t, n, 20)
	calls := strings.Builder{}
	for i := range n {
		fmt.Fprintf(&calls, "bench%d()\n", i)
	}
	require.Equal(t, printed, program(t, decls+benches+"func main() {\n"+calls.String()+"}\n"))
}
