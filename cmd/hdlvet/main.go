// Command hdlvet finds mistakes in hdl generators that compile as Go: run it as
// hdlvet ./..., as hdlvet -fix ./..., or as go vet -vettool=$(which hdlvet) ./...
package main

import (
	"fmt"
	"os"

	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/sparcgen/sparcgen/hdl/vet"
)

const usage = `hdlvet finds mistakes in hdl generators that compile as Go.

Usage: hdlvet [flags] packages

Examples:
  hdlvet ./...                            every mistake, as file:line:column: message
  hdlvet -fix ./...                       apply the suggested fixes
  hdlvet -fix -diff ./...                 show the suggested fixes, change nothing
  hdlvet -json ./...                      the mistakes for machines
  hdlvet -hdlunused ./...                 one check alone
  go vet -vettool=$(which hdlvet) ./...   under go vet, with its cache
  hdlvet help                             the checks and all flags
  hdlvet help hdlunused                   what one check looks for

The exit status is 0 when nothing is found, 3 when something is (0 with -json
and -fix), 1 when a package cannot be analysed or fixed.
docs/hdlvet.md shows each check with examples.
`

func main() {
	if len(os.Args) == 1 {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	switch os.Args[1] {
	case "-h", "-help", "--help":
		fmt.Print(usage)
		return
	}
	multichecker.Main(vet.Analyzers()...)
}
