package core

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

func TestBuild(t *testing.T) {
	_, err := hdl.Build(Core{size(2, 8, 2, 16, 4)})
	require.NoError(t, err)
}
