package hdltest

import (
	"errors"
	"os"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/tool"
)

// NeedTools is the environment variable that makes missing tools a failure, for
// machines on which everything is to be checked: HDLTEST_NEED_TOOLS=1 go test.
const NeedTools = "HDLTEST_NEED_TOOLS"

// skipWithout ends the test if the error is that a tool is missing: it is skipped,
// and says what was not checked, or fails where [NeedTools] is set. A test that
// was skipped has checked nothing more.
func skipWithout(t testing.TB, what string, err error) {
	t.Helper()
	var missing *tool.Missing
	if !errors.As(err, &missing) {
		return
	}
	if os.Getenv(NeedTools) != "" {
		t.Fatalf("%s: NOT CHECKED: %v (%s is set)", what, missing, NeedTools)
	}
	t.Skipf("%s: NOT CHECKED: %v", what, missing)
}
