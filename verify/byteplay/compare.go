package byteplay

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// Compare returns what of the results is not as the golden model has it; nil when
// all is equal. Representatives, which stay in the device, are filled in.
func Compare(list []*golden.Job, got []coreplay.Result, lanes int) error {
	for i, j := range list {
		want, err := golden.Run(j)
		if err != nil {
			return err
		}
		if j.Clustered() {
			for _, scan := range want.Flow.Final().Scan {
				row := scan.Representative.Index
				if scan.Empty() {
					row = -1
				}
				got[i].Rep = append(got[i].Rep, row)
			}
		}
		if err := coreplay.Compare(j, want, &got[i], lanes); err != nil {
			return fmt.Errorf("job %d: %w", i, err)
		}
	}
	return nil
}
