package models

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// service is a machine with a plan of some dumps of one shape.
type service struct {
	config config.Config
	plan   *plan.Plan
	heads  []*tensor.Head
}

func newService(t *testing.T) service {
	t.Helper()
	c, err := config.Preset("balanced")
	require.NoError(t, err)
	_, all := committed(t)
	s := service{config: c}
	for _, h := range all {
		if h.Tokens() == 64 {
			s.heads = append(s.heads, h)
		}
	}
	require.Len(t, s.heads, 3)
	s.plan, err = plan.Make(s.heads, chip.Machine(c), plan.Settings{Sparsity: 0.75, Representative: plan.Mean, Center: true, Iterations: 1})
	require.NoError(t, err)
	return s
}

// encode writes a request and its tensors as a model does.
func encode(t *testing.T, q Request, heads []*tensor.Head) []byte {
	t.Helper()
	line, err := json.Marshal(q)
	require.NoError(t, err)
	b := bytes.NewBuffer(append(line, '\n'))
	for _, h := range heads {
		for _, m := range []tensor.Matrix{h.Q, h.K, h.V} {
			for _, row := range m {
				require.NoError(t, binary.Write(b, binary.LittleEndian, row))
			}
		}
	}
	return b.Bytes()
}

func (s service) names() []string {
	var names []string
	for _, h := range s.heads {
		names = append(names, h.Name)
	}
	return names
}

// decode reads what came back: a line, and Z of the heads as bytes, n x d float32.
func decode(t *testing.T, out *bytes.Buffer, n, d int) (Answer, [][]float32) {
	t.Helper()
	line, err := out.ReadBytes('\n')
	require.NoError(t, err)
	var a Answer
	require.NoError(t, json.Unmarshal(line, &a))
	z := make([][]float32, len(a.Heads))
	for i := range z {
		z[i] = make([]float32, n*d)
		require.NoError(t, binary.Read(out, binary.LittleEndian, z[i]))
	}
	return a, z
}

// Two requests on one line of conversation: the plan's clusters, then others and a
// head twice. Every answer is what the golden model says.
func TestServe(t *testing.T) {
	s := newService(t)
	m := chip.Machine(s.config)
	first := Request{Names: s.names(), N: 64, D: 32, Measured: 2, Timed: 3}
	again := append([]*tensor.Head{s.heads[1]}, s.heads[1], s.heads[2])
	second := Request{Names: []string{s.heads[1].Name, s.heads[1].Name, s.heads[2].Name}, N: 64, D: 32, Clusters: []int{5, 64, 12}, Timed: 0}
	in := append(encode(t, first, s.heads), encode(t, second, again)...)
	var out bytes.Buffer
	require.NoError(t, Serve(bytes.NewReader(in), &out, s.plan, s.config))

	var jobs []*golden.Job
	var want []*golden.ChipResult
	check := func(a HeadAnswer, z []float32, h *tensor.Head, clusters int) {
		t.Helper()
		p, err := s.plan.Find(h.Name)
		require.NoError(t, err)
		with := *p
		with.Clusters = clusters
		j, err := with.Job(h, m)
		require.NoError(t, err)
		r, err := golden.Run(j)
		require.NoError(t, err)
		jobs, want = append(jobs, j), append(want, r)
		require.Equal(t, [3]int{len(p.Columns), clusters, r.Used}, [3]int{a.Columns, a.Clusters, a.Used})
		require.Zero(t, a.Saturated)
		for i, row := range r.Z {
			for k, code := range row {
				require.Equal(t, float32(float64(code)*p.VScale), z[i*32+k])
			}
		}
	}
	a, z := decode(t, &out, 64, 32)
	for i, h := range s.heads {
		check(a.Heads[i], z[i], h, 16)
	}
	require.Equal(t, chip.CycleModel(s.config)(jobs, want), a.Stamps)
	require.Nil(t, a.Heads[2].Fidelity, "two heads are to be measured")
	f := golden.Measure(tensor.Wide(s.heads[1].Q), tensor.Wide(s.heads[1].K), tensor.Wide(s.heads[1].V), want[1], s.plan.Heads[1].VScale).Rounded()
	require.Equal(t, f, *a.Heads[1].Fidelity)

	a, z = decode(t, &out, 64, 32)
	for i, h := range again {
		check(a.Heads[i], z[i], h, second.Clusters[i])
	}
	require.Empty(t, a.Stamps)
	require.Zero(t, out.Len())
}

// A head that the plan does not know, or does not fit, is answered with an error,
// and the next request is computed.
func TestServeAnswersErrors(t *testing.T) {
	s := newService(t)
	one := s.heads[:1]
	in := encode(t, Request{Names: []string{"L9H9"}, N: 64, D: 32}, one)
	in = append(in, encode(t, Request{Names: s.names()[:1], N: 64, D: 32, Clusters: []int{65}}, one)...)
	in = append(in, encode(t, Request{Names: s.names()[:1], N: 64, D: 32}, one)...)
	var out bytes.Buffer
	require.NoError(t, Serve(bytes.NewReader(in), &out, s.plan, s.config))
	for _, want := range []string{"heads: L9H9", "clusters is 65", ""} {
		a, _ := decode(t, &out, 64, 32)
		require.Contains(t, a.Error, want)
		require.Equal(t, want == "", a.Error == "")
	}
}

// A request that cannot be read ends the conversation.
func TestServeRefuses(t *testing.T) {
	s := newService(t)
	whole := encode(t, Request{Names: s.names()[:1], N: 64, D: 32}, s.heads[:1])
	for in, want := range map[string]string{
		"{":   "request: the line is not complete",
		"{\n": "request: unexpected end of JSON input",
		`{"names": ["a"], "n": 0, "d": 16}` + "\n":                     "request: n 0, d 16: n x d must be from 1 to 131072",
		`{"names": ["a"], "n": 1025, "d": 128}` + "\n":                 "request: n 1025, d 128: n x d",
		`{"names": ["a"], "n": 4, "d": 16, "clusters": [1, 2]}` + "\n": "request: clusters: 2 numbers for 1 heads",
		`{"names": ["a"], "n": 4, "d": 16, "timed": 2}` + "\n":         "request: timed 2: must be from 0 to the number of heads, 1",
		`{"names": ["a"], "n": 4, "d": 16, "measured": -1}` + "\n":     "request: measured -1: must be from 0",
		string(whole[:len(whole)-1]):                                   "request: tensors of head 0 (minilm_L0H0_n64): unexpected EOF",
	} {
		err := Serve(strings.NewReader(in), &bytes.Buffer{}, s.plan, s.config)
		require.ErrorContains(t, err, want)
	}
	c := s.config
	c.PrescoreBits = 16
	require.ErrorContains(t, Serve(strings.NewReader(""), &bytes.Buffer{}, s.plan, c), "prescore_bits 8")
}

func TestSaturated(t *testing.T) {
	require.Equal(t, 2, saturated([][]int16{{math.MaxInt16, 3}, {-math.MaxInt16, math.MaxInt16 - 1}}))
}
