package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRefusals(t *testing.T) {
	require.ErrorContains(t, serve("grand", "plan.yaml"), "grand")
	require.ErrorContains(t, serve("balanced", "absent.yaml"), "absent.yaml: cannot read the plan")
}
