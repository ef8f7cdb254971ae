package hdl_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCookbook compiles the pieces of docs/cookbook.md as one program and runs
// its benches: what a remark says is printed must be.
func TestCookbook(t *testing.T) {
	decls, benches, printed, n := "", "", "", 0
	for _, b := range codeBlocks(t, "../docs/cookbook.md") {
		switch mark, text := b[0], b[1]; mark {
		case "go":
			decls += text + "\n"
		case "go bench":
			benches += fmt.Sprintf("func bench%d() {\n%s}\n", n, text)
			n++
			prints := printsRemark.FindAllStringSubmatch(text, -1)
			require.NotEmpty(t, prints, text)
			for _, p := range prints {
				printed += p[1] + "\n"
			}
		default:
			require.Fail(t, "a block that is not tested", mark)
		}
	}
	require.Equal(t, 20, n)
	benches += "func main() {\n"
	for i := range n {
		benches += fmt.Sprintf("bench%d()\n", i)
	}
	path := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(path, []byte(decls+benches+"}\n"), 0o644))
	require.Equal(t, printed, goRun(t, ".", path))
}
