module axi_timer (
  input clk,
  input rst,
  input s_awvalid,
  input [3:0] s_awaddr,
  input s_wvalid,
  input [31:0] s_wdata,
  input [3:0] s_wstrb,
  input s_bready,
  input s_arvalid,
  input [3:0] s_araddr,
  input s_rready,
  output s_awready,
  output s_wready,
  output s_bvalid,
  output [1:0] s_bresp,
  output s_arready,
  output s_rvalid,
  output [31:0] s_rdata,
  output [1:0] s_rresp,
  output irq
);
  reg aw_valid_0;
  reg [3:0] aw_data_0;
  reg w_valid_0;
  reg [31:0] w_data_0_data;
  reg [3:0] w_data_0_strobe;
  reg bvalid;
  reg bad_write;
  reg ar_valid_0;
  reg [3:0] ar_data_0;
  reg [2:0] control;
  reg [31:0] period;
  reg [31:0] left;
  reg period_written;
  reg armed;
  reg over;
  reg rvalid;
  reg [31:0] rdata;
  reg bad_read;
  wire write_acts = aw_valid_0 & w_valid_0 & ~bvalid;
  assign s_awready = ~aw_valid_0;
  wire and_s_awvalid = s_awvalid & s_awready;
  wire and_aw_valid_0 = aw_valid_0 & write_acts;
  wire and_s_awvalid_2 = and_s_awvalid & s_awready;
  assign s_wready = ~w_valid_0;
  wire and_s_wvalid = s_wvalid & s_wready;
  wire and_w_valid_0 = w_valid_0 & write_acts;
  wire and_s_wvalid_2 = and_s_wvalid & s_wready;
  wire [7:0] cat_w_data_0_strobe_2 = {8{w_data_0_strobe[3]}};
  wire [7:0] cat_w_data_0_strobe_3 = {8{w_data_0_strobe[2]}};
  wire [7:0] cat_w_data_0_strobe_4 = {8{w_data_0_strobe[1]}};
  wire [7:0] cat_w_data_0_strobe = {8{w_data_0_strobe[0]}};
  wire [31:0] cat_w_data_0_strobe_5 = {cat_w_data_0_strobe_2, cat_w_data_0_strobe_3, cat_w_data_0_strobe_4, cat_w_data_0_strobe};
  wire eq_aw_data_0 = aw_data_0[1:0] == 2'd0;
  wire and_aw_data_0 = (aw_data_0[3:2] == 2'd0) & eq_aw_data_0;
  wire write_control = write_acts & and_aw_data_0;
  wire and_aw_data_0_2 = (aw_data_0[3:2] == 2'd1) & eq_aw_data_0;
  wire write_status = write_acts & and_aw_data_0_2;
  wire or_aw_data_0 = and_aw_data_0 | and_aw_data_0_2;
  wire and_aw_data_0_3 = (aw_data_0[3:2] == 2'd2) & eq_aw_data_0;
  wire write_period = write_acts & and_aw_data_0_3;
  wire or_rvalid = ~rvalid | s_rready;
  wire read_answered = or_rvalid;
  assign s_arready = ~ar_valid_0;
  wire and_s_arvalid = s_arvalid & s_arready;
  wire and_ar_valid_0 = ar_valid_0 & read_answered;
  wire and_s_arvalid_2 = and_s_arvalid & s_arready;
  assign s_bresp = {bad_write, 1'b0};
  wire [2:0] and_w_data_0_data = w_data_0_data[2:0] & cat_w_data_0_strobe[2:0];
  wire [2:0] and_control = control & ~cat_w_data_0_strobe[2:0];
  wire [31:0] and_w_data_0_data_2 = w_data_0_data & cat_w_data_0_strobe_5;
  wire [31:0] and_period = period & ~cat_w_data_0_strobe_5;
  wire and_control_2 = control[0] & armed;
  wire and_control_3 = and_control_2 & (left == 32'd0);
  wire and_write_status = write_status & w_data_0_data[0];
  wire eq_ar_data_0 = ar_data_0[1:0] == 2'd0;
  wire and_ar_data_0 = (ar_data_0[3:2] == 2'd0) & eq_ar_data_0;
  wire [2:0] cat_ar_data_0 = {3{and_ar_data_0}};
  wire and_ar_data_0_2 = (ar_data_0[3:2] == 2'd1) & eq_ar_data_0;
  wire or_ar_data_0 = and_ar_data_0 | and_ar_data_0_2;
  wire and_ar_data_0_3 = (ar_data_0[3:2] == 2'd2) & eq_ar_data_0;
  wire or_ar_data_0_2 = or_ar_data_0 | and_ar_data_0_3;
  wire [31:0] cat_ar_data_0_2 = {32{and_ar_data_0_3}};
  wire [31:0] and_period_2 = period & cat_ar_data_0_2;
  wire and_ar_data_0_4 = (ar_data_0[3:2] == 2'd3) & eq_ar_data_0;
  wire [31:0] cat_ar_data_0_3 = {32{and_ar_data_0_4}};
  wire and_rvalid = or_rvalid & ar_valid_0;
  wire [2:0] ext_over = {2'd0, over & and_ar_data_0_2};
  wire [31:0] or_period = and_period_2 | (left & cat_ar_data_0_3);
  wire [31:0] ext_control = {29'd0, (control & cat_ar_data_0) | ext_over};
  assign s_rresp = {bad_read, 1'b0};
  assign irq = over & control[2];
  always @(posedge clk) begin
    if (rst) aw_valid_0 <= 1'b0;
    else if (and_aw_valid_0) aw_valid_0 <= and_s_awvalid & aw_valid_0;
    else if (and_s_awvalid_2) aw_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_aw_valid_0) aw_data_0 <= s_awaddr;
    else if (and_s_awvalid_2) aw_data_0 <= s_awaddr;
  end
  always @(posedge clk) begin
    if (rst) w_valid_0 <= 1'b0;
    else if (and_w_valid_0) w_valid_0 <= and_s_wvalid & w_valid_0;
    else if (and_s_wvalid_2) w_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_w_valid_0) w_data_0_data <= s_wdata;
    else if (and_s_wvalid_2) w_data_0_data <= s_wdata;
  end
  always @(posedge clk) begin
    if (and_w_valid_0) w_data_0_strobe <= s_wstrb;
    else if (and_s_wvalid_2) w_data_0_strobe <= s_wstrb;
  end
  always @(posedge clk) begin
    if (rst) bvalid <= 1'b0;
    else if (write_acts) bvalid <= 1'b1;
    else if (s_bready) bvalid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) bad_write <= 1'b0;
    else if (write_acts) bad_write <= ~(or_aw_data_0 | and_aw_data_0_3);
  end
  always @(posedge clk) begin
    if (rst) ar_valid_0 <= 1'b0;
    else if (and_ar_valid_0) ar_valid_0 <= and_s_arvalid & ar_valid_0;
    else if (and_s_arvalid_2) ar_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_ar_valid_0) ar_data_0 <= s_araddr;
    else if (and_s_arvalid_2) ar_data_0 <= s_araddr;
  end
  always @(posedge clk) begin
    if (rst) control <= 3'd0;
    else if (write_control) control <= and_w_data_0_data | and_control;
  end
  always @(posedge clk) begin
    if (rst) period <= 32'd0;
    else if (write_period) period <= and_w_data_0_data_2 | and_period;
  end
  always @(posedge clk) begin
    if (rst) left <= 32'd0;
    else if (period_written) left <= period;
    else if (and_control_3) begin
      if (control[1]) left <= period;
    end
    else if (and_control_2) left <= left - 32'd1;
  end
  always @(posedge clk) begin
    if (rst) period_written <= 1'b0;
    else period_written <= write_period;
  end
  always @(posedge clk) begin
    if (rst) armed <= 1'b0;
    else if (period_written) armed <= 1'b1;
    else if (and_control_3) armed <= control[1];
  end
  always @(posedge clk) begin
    if (rst) over <= 1'b0;
    else if (and_control_3) over <= 1'b1;
    else if (and_write_status & w_data_0_strobe[0]) over <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) rvalid <= 1'b0;
    else if (or_rvalid) rvalid <= ar_valid_0;
  end
  always @(posedge clk) begin
    if (and_rvalid) rdata <= ext_control | or_period;
  end
  always @(posedge clk) begin
    if (and_rvalid) bad_read <= ~(or_ar_data_0_2 | and_ar_data_0_4);
  end
  assign s_bvalid = bvalid;
  assign s_rvalid = rvalid;
  assign s_rdata = rdata;
endmodule
