package hdltest

import "testing"

func FuzzLock(f *testing.F) {
	Fuzz(f, lock{}, Machine(lockModel))
}
