package report

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

// stage is a part of a row's way: the cycles around an event, and the signals to see.
type stage struct {
	Title, Text string
	Image       template.URL // an SVG as a data URI
	Alt         string
	First       int // cycle

	before, cycles int // drawn before the event, and in all
	signals        []string
	event          func(at func(signal string) int64) bool // it is there
}

// plan returns the way of row 0, with its values in the words; rows of scores that come
// before those of its cluster are counted as they pass.
func (w *rowWave) plan() []stage {
	scores, rows := []string{"to_softmax_score_valid", "to_softmax_score_tag_pre", "to_softmax_score_tag_row_last", "to_softmax_score_acc_0", "to_softmax_score_acc_1"}, 0
	cluster := int64(w.cluster)
	on := func(signal string) func(at func(string) int64) bool {
		return func(at func(string) int64) bool { return at(signal) == 1 }
	}
	// The rows of scores of the clusters come in the order of their queries.
	earlier := 0
	centred := ""
	if w.job.Centre {
		centred = ", less the row's mean,"
	}
	all := []stage{
		{Title: "Pre-scores", before: 1, cycles: 8, event: on("to_softmax_score_valid"),
			Text:    "The multiply unit takes row 0 of Q against the chosen keys, two scores a beat (tag_pre is high). Rows 1, 2 and so on follow.",
			signals: scores},
		{Title: "Rows of pre-scores", before: 1, cycles: 14, event: on("to_assignment_p_write"),
			Text:    fmt.Sprintf("Scores are rounded to %d bits%s and written as the row that is clustered: row 0 at p_addr 0.", w.job.Bits, centred),
			signals: []string{"to_assignment_p_write", "to_assignment_p_addr", "to_assignment_p_data_0", "to_assignment_p_data_1"}},
		{Title: "Allocation", before: 3, cycles: 18, event: on("alloc_valid"),
			Text:    fmt.Sprintf("Every row of pre-scores has passed the distance unit beside the centroids; the nearest wins. Row 0 goes to cluster %d. Then the scan names each cluster's representative.", w.cluster),
			signals: []string{"alloc_valid", "alloc_row", "alloc_cluster", "alloc_last", "rep_valid", "rep_cluster", "rep_row", "rep_used", "rep_last"}},
		{Title: "The cluster's query", before: 9, cycles: 12, event: func(at func(string) int64) bool {
			if at("to_feed_qc_push") == 1 && at("to_feed_qc_cluster") != cluster {
				earlier++
			}
			return at("to_feed_qc_push") == 1 && at("to_feed_qc_cluster") == cluster
		},
			Text:    fmt.Sprintf("Row 0 no longer attends itself: the query of cluster %d does, for its rows %s. It goes back to the multiply unit a word at a time.", w.cluster, numbers(w.members)),
			signals: []string{"to_feed_qc_write", "to_feed_qc_word", "to_feed_qc_data_0", "to_feed_qc_data_1", "to_feed_qc_push", "to_feed_qc_cluster", "to_feed_qc_last"}},
		{Title: "Scores", before: 1, cycles: 11, event: func(at func(string) int64) bool {
			if at("to_softmax_score_valid") != 1 || at("to_softmax_score_tag_pre") == 1 {
				return false
			}
			mine := rows == earlier
			rows += int(at("to_softmax_score_tag_row_last"))
			return mine
		},
			Text:    "The cluster's query against all keys, two a beat: exact accumulators. The maximum of the row is known with row_last.",
			signals: scores},
		{Title: "Exponents and A V", before: 8, cycles: 10, event: func(at func(string) int64) bool {
			return at("to_drain_row_valid") == 1 && at("to_drain_row_tag_row") == cluster && at("to_drain_row_tag_word") == 0
		},
			Text:    "Each score less the maximum has passed the exponent unit; the exponents of two keys a beat (1.0 is 32768) weigh the rows of V. The first word of the weighted sum is complete with row_valid.",
			signals: []string{"to_softmax_e_read", "to_softmax_e_beat", "to_feed_e_data_0", "to_feed_e_data_1", "to_drain_row_valid", "to_drain_row_tag_word", "to_drain_row_acc_0", "to_drain_sum"}},
		{Title: "Quotients and the result", before: 9, cycles: 14, event: func(at func(string) int64) bool {
			return at("out_valid") == 1 && at("out_row") == cluster && at("out_word") == 0
		},
			Text:    fmt.Sprintf("The divider takes the sum of the exponents once and gives two quotients a cycle. Words of eight leave as row %d of the result, which is the row of Z of every member: row 0 has arrived.", w.cluster),
			signals: []string{"to_drain_z_out_valid", "to_drain_z_out_q_0", "to_drain_z_out_q_1", "out_valid", "out_row", "out_word", "out_data_0", "out_data_1", "out_last"}},
	}
	if w.job.Dense() { // a head of one row
		return all[clustering:]
	}
	return all
}

// clustering is the number of stages that dense attention does without.
const clustering = 4

func numbers(list []int) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = strconv.Itoa(v)
	}
	return strings.Join(words, ", ")
}

// draw replays the recorded run twice: for the cycles of the events, then for the
// waves around them.
func (w *rowWave) draw(s *sim.Sim) error {
	w.Stages = w.plan()
	replay, err := s.Replay()
	if err != nil {
		return err
	}
	byName := make(map[string]*sim.Signal)
	signals := replay.Signals()
	for i := range signals {
		byName[signals[i].Name] = &signals[i]
	}
	missing := ""
	at := func(name string) int64 {
		g := byName[name]
		if g == nil {
			missing = name
			return 0
		}
		return replay.Value(g).Int64()
	}
	seen := make([]bool, len(w.Stages))
	replay.Watch(func() {
		for i := range w.Stages {
			if !seen[i] && w.Stages[i].event(at) {
				seen[i], w.Stages[i].First = true, max(0, replay.Cycle()-w.Stages[i].before)
			}
		}
	})
	replay.Play()
	if missing != "" {
		return fmt.Errorf("waveform: sparc_core has no signal %s", missing)
	}
	if k := slices.Index(seen, false); k >= 0 {
		return fmt.Errorf("waveform: %s: never seen in the run", w.Stages[k].Title)
	}
	if replay, err = s.Replay(); err != nil {
		return err
	}
	waves := make([]*wave.Text, len(w.Stages))
	for i, st := range w.Stages {
		if waves[i], err = wave.NewText(replay, st.signals...); err != nil {
			return err
		}
		waves[i].Between(st.First, st.First+st.cycles)
	}
	replay.Play()
	for i := range waves {
		var b bytes.Buffer
		if err := waves[i].SVG(&b); err != nil {
			return err
		}
		st := &w.Stages[i]
		st.Image = template.URL("data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(b.Bytes()))
		st.Alt = fmt.Sprintf("Waveform, cycles %d to %d: %s", st.First, st.First+st.cycles-1, st.Text)
	}
	return nil
}
