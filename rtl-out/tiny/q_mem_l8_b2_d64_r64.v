module q_mem_l8_b2_d64_r64 (
  input clk,
  input rst,
  input write_en,
  input write_bank,
  input [5:0] write_addr,
  input [127:0] write_data,
  input ring_write,
  input [5:0] ring_addr,
  input [127:0] ring_data,
  input walk_en,
  input walk_bank,
  input [5:0] walk_addr,
  input read_ring,
  input read_bank,
  input [5:0] read_addr,
  input [5:0] ring_read,
  output [127:0] walk_data,
  output [127:0] row
);
  wire signed [15:0] write_data_0 = write_data[15:0];
  wire signed [15:0] write_data_1 = write_data[31:16];
  wire signed [15:0] write_data_2 = write_data[47:32];
  wire signed [15:0] write_data_3 = write_data[63:48];
  wire signed [15:0] write_data_4 = write_data[79:64];
  wire signed [15:0] write_data_5 = write_data[95:80];
  wire signed [15:0] write_data_6 = write_data[111:96];
  wire signed [15:0] write_data_7 = write_data[127:112];
  wire signed [15:0] ring_data_0 = ring_data[15:0];
  wire signed [15:0] ring_data_1 = ring_data[31:16];
  wire signed [15:0] ring_data_2 = ring_data[47:32];
  wire signed [15:0] ring_data_3 = ring_data[63:48];
  wire signed [15:0] ring_data_4 = ring_data[79:64];
  wire signed [15:0] ring_data_5 = ring_data[95:80];
  wire signed [15:0] ring_data_6 = ring_data[111:96];
  wire signed [15:0] ring_data_7 = ring_data[127:112];
  reg walked;
  reg read;
  reg ring_was_read;
  (* no_rw_check *) reg [127:0] bank_0 [0:63];
  reg [127:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) bank_0[i] = {128{1'b0}};
  end
`endif
  (* no_rw_check *) reg [127:0] bank_1 [0:63];
  reg [127:0] bank_1_q;
`ifndef SYNTHESIS
  initial begin : bank_1_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) bank_1[i] = {128{1'b0}};
  end
`endif
  (* no_rw_check *) reg [127:0] ring [0:63];
  reg [127:0] ring_q;
`ifndef SYNTHESIS
  initial begin : ring_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) ring[i] = {128{1'b0}};
  end
`endif
  wire and_walk_en = walk_en & ~walk_bank;
  wire [127:0] cat_write_data_7 = {write_data_7, write_data_6, write_data_5, write_data_4, write_data_3, write_data_2,
    write_data_1, write_data_0};
  wire [5:0] mux_walk_addr = and_walk_en ? walk_addr : read_addr;
  wire and_walk_en_2 = walk_en & walk_bank;
  wire [5:0] mux_walk_addr_2 = and_walk_en_2 ? walk_addr : read_addr;
  wire signed [15:0] mux_bank_1_q = walked ? bank_1_q[15:0] : bank_0_q[15:0];
  wire signed [15:0] mux_bank_1_q_2 = walked ? bank_1_q[31:16] : bank_0_q[31:16];
  wire signed [15:0] mux_bank_1_q_3 = walked ? bank_1_q[47:32] : bank_0_q[47:32];
  wire signed [15:0] mux_bank_1_q_4 = walked ? bank_1_q[63:48] : bank_0_q[63:48];
  wire signed [15:0] mux_bank_1_q_5 = walked ? bank_1_q[79:64] : bank_0_q[79:64];
  wire signed [15:0] mux_bank_1_q_6 = walked ? bank_1_q[95:80] : bank_0_q[95:80];
  wire signed [15:0] mux_bank_1_q_7 = walked ? bank_1_q[111:96] : bank_0_q[111:96];
  wire signed [15:0] mux_bank_1_q_8 = walked ? bank_1_q[127:112] : bank_0_q[127:112];
  wire signed [15:0] mux_bank_1_q_9 = read ? bank_1_q[15:0] : bank_0_q[15:0];
  wire signed [15:0] mux_bank_1_q_10 = read ? bank_1_q[31:16] : bank_0_q[31:16];
  wire signed [15:0] mux_bank_1_q_11 = read ? bank_1_q[47:32] : bank_0_q[47:32];
  wire signed [15:0] mux_bank_1_q_12 = read ? bank_1_q[63:48] : bank_0_q[63:48];
  wire signed [15:0] mux_bank_1_q_13 = read ? bank_1_q[79:64] : bank_0_q[79:64];
  wire signed [15:0] mux_bank_1_q_14 = read ? bank_1_q[95:80] : bank_0_q[95:80];
  wire signed [15:0] mux_bank_1_q_15 = read ? bank_1_q[111:96] : bank_0_q[111:96];
  wire signed [15:0] mux_bank_1_q_16 = read ? bank_1_q[127:112] : bank_0_q[127:112];
  wire signed [15:0] mux_ring_q = ring_was_read ? ring_q[15:0] : mux_bank_1_q_9;
  wire signed [15:0] mux_ring_q_2 = ring_was_read ? ring_q[31:16] : mux_bank_1_q_10;
  wire signed [15:0] mux_ring_q_3 = ring_was_read ? ring_q[47:32] : mux_bank_1_q_11;
  wire signed [15:0] mux_ring_q_4 = ring_was_read ? ring_q[63:48] : mux_bank_1_q_12;
  wire signed [15:0] mux_ring_q_5 = ring_was_read ? ring_q[79:64] : mux_bank_1_q_13;
  wire signed [15:0] mux_ring_q_6 = ring_was_read ? ring_q[95:80] : mux_bank_1_q_14;
  wire signed [15:0] mux_ring_q_7 = ring_was_read ? ring_q[111:96] : mux_bank_1_q_15;
  wire signed [15:0] mux_ring_q_8 = ring_was_read ? ring_q[127:112] : mux_bank_1_q_16;
  always @(posedge clk) walked <= walk_bank;
  always @(posedge clk) read <= read_bank;
  always @(posedge clk) begin
    if (rst) ring_was_read <= 1'b0;
    else ring_was_read <= read_ring;
  end
  always @(posedge clk) begin
    if (write_en & ~write_bank) bank_0[write_addr] <= cat_write_data_7;
  end
  always @(posedge clk) begin
    bank_0_q <= bank_0[mux_walk_addr];
  end
  always @(posedge clk) begin
    if (write_en & write_bank) bank_1[write_addr] <= cat_write_data_7;
  end
  always @(posedge clk) begin
    bank_1_q <= bank_1[mux_walk_addr_2];
  end
  always @(posedge clk) begin
    if (ring_write) ring[ring_addr] <= {ring_data_7, ring_data_6, ring_data_5, ring_data_4, ring_data_3, ring_data_2, ring_data_1,
    ring_data_0};
  end
  always @(posedge clk) begin
    ring_q <= ring[ring_read];
  end
  assign walk_data = {mux_bank_1_q_8, mux_bank_1_q_7, mux_bank_1_q_6, mux_bank_1_q_5, mux_bank_1_q_4, mux_bank_1_q_3,
    mux_bank_1_q_2, mux_bank_1_q};
  assign row = {mux_ring_q_8, mux_ring_q_7, mux_ring_q_6, mux_ring_q_5, mux_ring_q_4, mux_ring_q_3,
    mux_ring_q_2, mux_ring_q};
endmodule
