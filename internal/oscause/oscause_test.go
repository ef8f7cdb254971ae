package oscause

import (
	"errors"
	"fmt"
	"os"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOf(t *testing.T) {
	_, openErr := os.Open("absent")
	renameErr := os.Rename("absent", "other")
	plain := errors.New("plain")
	for want, err := range map[error]error{
		syscall.ENOENT: openErr,
		syscall.ENOSPC: fmt.Errorf("writing: %w", &os.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC}),
		syscall.EROFS:  os.NewSyscallError("mkdir", syscall.EROFS),
		plain:          plain,
	} {
		require.Equal(t, want, Of(err))
	}
	require.Equal(t, syscall.ENOENT, Of(renameErr))
}
