(* keep_hierarchy *)
module step_i19_b1_o18 (
  input [18:0] v,
  input shift,
  output [17:0] y,
  output over
);
  wire [18:0] mux_v = shift ? {1'b0, v[18:1]} : v;
  assign y = mux_v[17:0];
  assign over = mux_v[18];
endmodule
