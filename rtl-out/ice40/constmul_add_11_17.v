(* keep_hierarchy *)
module constmul_add_11_17 (
  input signed [10:0] a,
  input signed [16:0] b,
  output signed [17:0] y
);
  assign y = {{7{a[10]}}, a} + {b[16], b};
endmodule
