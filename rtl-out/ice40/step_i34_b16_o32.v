(* keep_hierarchy *)
module step_i34_b16_o32 (
  input [33:0] v,
  input shift,
  output [31:0] y,
  output over
);
  wire [33:0] mux_v = shift ? {16'd0, v[33:16]} : v;
  assign y = mux_v[31:0];
  assign over = ~(mux_v[33:32] == 2'd0);
endmodule
