// Attend answers a running model's questions for attention on standard input and
// output, with the golden model of the accelerator: see models.Request. The scripts
// of tools/models start it.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/verify/models"
)

func main() {
	preset := flag.String("preset", "balanced", "configuration of the machine")
	file := flag.String("plan", "", "plan that sparcgen plan wrote for that machine")
	flag.Parse()
	if err := serve(*preset, *file); err != nil {
		fmt.Fprintln(os.Stderr, "attend:", err)
		os.Exit(2)
	}
}

func serve(preset, file string) error {
	c, err := config.Preset(preset)
	if err != nil {
		return err
	}
	p, err := plan.Read(file)
	if err != nil {
		return err
	}
	return models.Serve(os.Stdin, os.Stdout, p, c)
}
