(* keep_hierarchy *)
module adder_a16_b16 (
  input signed [15:0] a,
  input signed [15:0] b,
  output signed [16:0] sum
);
  assign sum = {a[15], a} + {b[15], b};
endmodule
