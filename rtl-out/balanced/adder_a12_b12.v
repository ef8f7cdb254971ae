(* keep_hierarchy *)
module adder_a12_b12 (
  input signed [11:0] a,
  input signed [11:0] b,
  output signed [12:0] sum
);
  assign sum = {a[11], a} + {b[11], b};
endmodule
