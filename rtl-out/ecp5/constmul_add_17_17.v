(* keep_hierarchy *)
module constmul_add_17_17 (
  input signed [16:0] a,
  input signed [16:0] b,
  output signed [17:0] y
);
  assign y = {a[16], a} + {b[16], b};
endmodule
