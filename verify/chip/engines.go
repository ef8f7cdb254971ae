package chip

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/gen/config"
)

// Names are the engines that run heads, as [Open] knows them.
var Names = []string{"golden"}

// Open returns the engine of a name for the accelerator of a configuration.
func Open(name string, c config.Config) (Engine, error) {
	if name == "golden" {
		return Golden{}, nil
	}
	return nil, fmt.Errorf("engine %s: must be one of %s", name, strings.Join(Names, ", "))
}
