(* keep_hierarchy *)
module constmul_add_14_17 (
  input signed [13:0] a,
  input signed [16:0] b,
  output signed [17:0] y
);
  assign y = {{4{a[13]}}, a} + {b[16], b};
endmodule
