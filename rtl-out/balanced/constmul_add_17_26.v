(* keep_hierarchy *)
module constmul_add_17_26 (
  input signed [16:0] a,
  input signed [25:0] b,
  output signed [26:0] y
);
  assign y = {{10{a[16]}}, a} + {b[25], b};
endmodule
