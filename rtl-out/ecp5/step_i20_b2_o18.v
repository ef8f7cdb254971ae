(* keep_hierarchy *)
module step_i20_b2_o18 (
  input [19:0] v,
  input shift,
  output [17:0] y,
  output over
);
  wire [19:0] mux_v = shift ? {2'd0, v[19:2]} : v;
  assign y = mux_v[17:0];
  assign over = ~(mux_v[19:18] == 2'd0);
endmodule
