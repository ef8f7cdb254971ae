package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestUnitsSheet finds what an integrator needs in the text and in the JSON.
func TestUnitsSheet(t *testing.T) {
	got := sparcgen(t, "units", "--preset", "tiny", "--unit", "divu")
	require.Equal(t, exitDone, got.code, got.stderr)
	lines := make(map[string]bool)
	for _, line := range strings.Split(got.stdout, "\n") {
		lines[strings.Join(strings.Fields(line), " ")] = true
	}
	for _, want := range []string{
		"in the paper: one reciprocal and 64 multipliers",
		"module divu_l2_n40_d21_c6 of divu.Divu",
		"Lanes 2 from div_lanes",
		"5 cycles from in to out",
		"1 divisor a cycle",
		"in in_num 80 2 x S40",
	} {
		require.True(t, lines[want], "%s\nis not in\n%s", want, got.stdout)
	}
	require.Regexp(t, `divu/recip/ecp5 +\d+ LUT4, \d+ carry, 5 multipliers`, got.stdout)

	got = sparcgen(t, "units", "--unit", "expu", "--json")
	require.Equal(t, exitDone, got.code, got.stderr)
	var doc struct {
		Units []struct {
			Name, Paper, Generator string
			Parameters             []struct {
				Name  string
				Value any
				From  []string
			}
			Latency, Throughput []struct {
				Value float64
				What  string
			}
			Costs []struct {
				Key, Target string
				Cells       map[string]any
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	u := doc.Units[0]
	require.Equal(t, "expu.Expu", u.Generator)
	require.Equal(t, float64(64), u.Parameters[0].Value)
	require.Equal(t, []string{"exp_lanes"}, u.Parameters[0].From)
	require.Equal(t, float64(5), u.Latency[0].Value)
	require.Equal(t, float64(64), u.Throughput[0].Value)
	require.Equal(t, "synth_ecp5", u.Costs[0].Target)
	require.Equal(t, float64(2), u.Costs[0].Cells["multipliers"])
}
