package docs_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// readmeFrame completes the Go of README.md to a program that builds, emits and
// simulates the unit as the text behind it says.
const readmeFrame = `package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

func main() {
	circuit, err := hdl.Build(Dist{64, 16})
	if err != nil {
		log.Fatal(err)
	}
	text, err := verilog.String(circuit)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.Contains(text, "module dist_l64_w16 ("))
	s := sim.New(circuit)
	row, centroid := make([]int64, 64), make([]int64, 64)
	for i := range row {
		row[i], centroid[i] = int64(i), int64(-i)
	}
	s.SetInt("valid", 1)
	s.SetVec("row", row)
	s.SetVec("centroid", centroid)
	s.Step()
	s.SetInt("valid", 0)
	fmt.Print(s.Int("done"))
	s.Step()
	fmt.Println(s.Int("done"), s.Int("distance"), s.Err())
}
`

func checkReadme(t *testing.T, p *checked) {
	code := joined(p)
	require.Equal(t, "true\n01 4032 <nil>\n", program(t, readmeFrame+code))
}

// simulatorFrame completes the Go of docs/simulator.md to a program.
const simulatorFrame = `package main

import (
	"bytes"
	"fmt"
	"log"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

type Count struct{}

type CountIn struct{}
type CountOut struct{ N hdl.UInt }

func (Count) Inputs() CountIn { return CountIn{} }

func (Count) Build(m *hdl.Module, _ CountIn) CountOut {
	n := hdl.Reg(m, "n", hdl.U(16), hdl.Reset(0))
	n.Set(n.Q.AddC(1).Wrap(16))
	return CountOut{n.Q}
}

func main() {
	c, err := hdl.Build(Count{})
	if err != nil {
		log.Fatal(err)
	}
	s := sim.New(c, sim.Record(1000))
	s.Run(5000)
	file := &bytes.Buffer{}
	if err := recorded(s, file); err != nil {
		log.Fatal(err)
	}
	fmt.Println(bytes.Contains(file.Bytes(), []byte(" n $end")), bytes.Count(file.Bytes(), []byte("\nb")) >= 1000)
}

func recorded(s *sim.Sim, file *bytes.Buffer) (err error) {
`

func checkSimulator(t *testing.T, p *checked) {
	code := joined(p)
	require.Equal(t, "true true\n", program(t, simulatorFrame+code+"return err\n}\n"))
}

// joined returns all blocks of Go of a page as one text.
func joined(p *checked) (code string) {
	p.each(func(b docs.Block) bool {
		if b.Mark != "go" {
			return false
		}
		code += b.Text
		return true
	})
	return code
}
