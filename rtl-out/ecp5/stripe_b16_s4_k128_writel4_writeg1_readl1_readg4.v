module stripe_b16_s4_k128_writel4_writeg1_readl1_readg4 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [4:0] write_beat,
  input [63:0] write_data,
  input read,
  input [1:0] read_slot,
  input [6:0] read_beat,
  input [1:0] read_groups,
  output [63:0] read_data
);
  wire [15:0] write_data_0 = write_data[15:0];
  wire [15:0] write_data_1 = write_data[31:16];
  wire [15:0] write_data_2 = write_data[47:32];
  wire [15:0] write_data_3 = write_data[63:48];
  wire [1:0] read_groups_0 = read_groups;
  reg [1:0] read_at;
  (* no_rw_check *) reg [15:0] stripe_0 [0:127];
  reg [15:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_0[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg [15:0] stripe_1 [0:127];
  reg [15:0] stripe_1_q;
`ifndef SYNTHESIS
  initial begin : stripe_1_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_1[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg [15:0] stripe_2 [0:127];
  reg [15:0] stripe_2_q;
`ifndef SYNTHESIS
  initial begin : stripe_2_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_2[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg [15:0] stripe_3 [0:127];
  reg [15:0] stripe_3_q;
`ifndef SYNTHESIS
  initial begin : stripe_3_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_3[i] = {16{1'b0}};
  end
`endif
  wire [6:0] cat_write_slot = {write_slot, write_beat};
  wire [6:0] shl_read_beat = read_beat << read_groups_0;
  wire [6:0] cat_read_slot = {read_slot, shl_read_beat[6:2]};
  wire [15:0] mux_stripe_1_q = read_at[0] ? stripe_1_q : stripe_0_q;
  wire [15:0] mux_stripe_3_q = read_at[0] ? stripe_3_q : stripe_2_q;
  wire [15:0] mux_stripe_3_q_2 = read_at[1] ? mux_stripe_3_q : mux_stripe_1_q;
  wire [15:0] mux_stripe_3_q_3 = read_at[1] ? stripe_3_q : stripe_1_q;
  always @(posedge clk) begin
    if (read) read_at <= shl_read_beat[1:0];
  end
  always @(posedge clk) begin
    if (write) stripe_0[cat_write_slot] <= write_data_0;
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write) stripe_1[cat_write_slot] <= write_data_1;
  end
  always @(posedge clk) begin
    if (read) stripe_1_q <= stripe_1[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write) stripe_2[cat_write_slot] <= write_data_2;
  end
  always @(posedge clk) begin
    if (read) stripe_2_q <= stripe_2[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write) stripe_3[cat_write_slot] <= write_data_3;
  end
  always @(posedge clk) begin
    if (read) stripe_3_q <= stripe_3[cat_read_slot];
  end
  assign read_data = {stripe_3_q, mux_stripe_3_q, mux_stripe_3_q_3, mux_stripe_3_q_2};
endmodule
