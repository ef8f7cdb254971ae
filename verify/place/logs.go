package place

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// count reads the cells from what Yosys's stat wrote.
func (u *Unit) count(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	all, err := cells.ParseStat(text)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for name, n := range all {
		u.Cells += n
		for to, prefixes := range map[*int][]string{
			&u.LUT: {"LUT4", "SB_LUT4"}, &u.Carry: {"CCU2C", "SB_CARRY"}, &u.FF: {"TRELLIS_FF", "SB_DFF", "DFF"},
			&u.DSP: {"MULT18X18D", "SB_MAC16"}, &u.RAM: {"DP16KD", "SB_RAM40_4K"},
		} {
			for _, p := range prefixes {
				if strings.HasPrefix(name, p) {
					*to += n
				}
			}
		}
	}
	return nil
}

// placed is what a placer's log says.
type placed struct {
	fmax float64
	used map[string]int // by kind of place
	path *Path
}

var (
	maxFrequency = regexp.MustCompile(`Max frequency for clock '[^']*': ([0-9.]+) MHz`)
	utilisation  = regexp.MustCompile(`^Info:\s+([A-Z0-9_]+):\s*([0-9]+)/\s*([0-9]+)`)
	pathHead     = regexp.MustCompile(`^Info: Critical path report for clock`)
	pathStep     = regexp.MustCompile(`^Info:\s+(?:[a-z-]+\s+)?([0-9.]+)\s+([0-9.]+)\s+(Source|Net|Setup)\s+(.*)$`)
	pathEnd      = regexp.MustCompile(`^Info: ([0-9.]+) ns logic, ([0-9.]+) ns routing`)
)

// readPlacer reads the log of nextpnr, 0.4 or later. What is said last counts:
// before it the timing is an estimate.
func readPlacer(text string) (*placed, error) {
	p := &placed{used: map[string]int{}}
	inPath := false
	for line := range strings.SplitSeq(text, "\n") {
		if m := maxFrequency.FindStringSubmatch(line); m != nil {
			p.fmax, _ = strconv.ParseFloat(m[1], 64)
			continue
		}
		if m := utilisation.FindStringSubmatch(line); m != nil {
			p.used[m[1]], _ = strconv.Atoi(m[2])
			continue
		}
		if pathHead.MatchString(line) {
			p.path, inPath = &Path{}, true
			continue
		}
		if !inPath {
			continue
		}
		if m := pathEnd.FindStringSubmatch(line); m != nil {
			p.path.Logic, _ = strconv.ParseFloat(m[1], 64)
			p.path.Routing, _ = strconv.ParseFloat(m[2], 64)
			inPath = false
			continue
		}
		if m := pathStep.FindStringSubmatch(line); m != nil {
			p.path.add(m[3], m[4], m[1], m[2])
		}
	}
	if p.fmax == 0 {
		return p, errors.New("no clock frequency in the placer's log")
	}
	return p, nil
}

// use returns how much of the target's resources is taken.
func (p *placed) use(t flow.Target) []Use {
	var list []Use
	for _, r := range t.Resources {
		list = append(list, Use{r.What, p.used[r.Kind], r.There})
	}
	return list
}

var (
	slackLine = regexp.MustCompile(`(?m)^\s*worst slack\s+(-?[0-9.]+)`)
	staStep   = regexp.MustCompile(`^\s*([0-9.]+)\s+([0-9.]+)\s+[\^v]\s+(\S+)\s+\((\S+)\)`)
	staNet    = regexp.MustCompile(`^\s*(?:[0-9]+\s+)?(\S+)\s+\(net\)`)
	areaLine  = regexp.MustCompile(`Chip area for (?:top )?module '[^']*':\s*([0-9.]+)`)
)

// readTiming reads OpenSTA's report and the area.
func (u *Unit) readTiming(dir string, p *flow.Project, names *sources) error {
	path := filepath.Join(dir, flow.TimingLog)
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	m := slackLine.FindStringSubmatch(string(text))
	if m == nil {
		return fmt.Errorf("%s: no worst slack in OpenSTA's report", path)
	}
	slack, _ := strconv.ParseFloat(m[1], 64)
	u.Seeds = []Seed{{1, round2(1000 / (p.Target.Period() - slack))}}
	area, err := os.ReadFile(filepath.Join(dir, "top.area.log"))
	if err != nil {
		return err
	}
	if m := areaLine.FindStringSubmatch(string(area)); m != nil {
		u.Area, _ = strconv.ParseFloat(m[1], 64)
	}
	netlist, err := os.ReadFile(filepath.Join(dir, "top.netlist.v"))
	if err != nil {
		return err
	}
	u.summarise([]*Path{readSTA(string(text), registers(string(netlist)))}, names)
	return nil
}

// flipFlop is a register of the mapped netlist: its name, and the signal that it is.
var flipFlop = regexp.MustCompile(`DFF[A-Z0-9]* (\S+) \(\s*(?:\.(?:CLK|D|S|R)\([^)]*\),\s*)*\.Q\(\\?([^)]*?)\s*\)`)

// registers returns the signal of each register of a mapped netlist.
func registers(netlist string) map[string]string {
	of := map[string]string{}
	for _, m := range flipFlop.FindAllStringSubmatch(netlist, -1) {
		of[m[1]] = m[2]
	}
	return of
}

// readSTA reads the path of OpenSTA's report_checks. It ends at a register,
// which gets the name of its signal.
func readSTA(text string, registers map[string]string) *Path {
	p := &Path{}
	for line := range strings.SplitSeq(text, "\n") {
		if m := staStep.FindStringSubmatch(line); m != nil && m[4] != "in" && m[4] != "out" {
			cell, pin, _ := strings.Cut(m[3], "/")
			if pin == "CLK" {
				continue // where the path begins
			}
			name := "_"
			if q, ok := registers[cell]; ok && pin == "D" {
				name = q
			}
			p.add("Source", name, m[1], m[2])
		}
		if m := staNet.FindStringSubmatch(line); m != nil {
			p.add("Net", m[1], "0", "0")
		}
	}
	for _, s := range p.Steps {
		p.Logic = max(p.Logic, s.At)
	}
	return p
}

func round2(x float64) float64 { return math.Round(x*100) / 100 }

// String returns the unit's result as one JSON text, for messages.
func (u *Unit) String() string {
	text, err := json.Marshal(u)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
