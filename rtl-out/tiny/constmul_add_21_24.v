(* keep_hierarchy *)
module constmul_add_21_24 (
  input signed [20:0] a,
  input signed [23:0] b,
  output signed [24:0] y
);
  assign y = {{4{a[20]}}, a} + {b[23], b};
endmodule
