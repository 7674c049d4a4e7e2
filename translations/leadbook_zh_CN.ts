<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>数据分析(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>新建客户库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>打开客户库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;demo data</source>
        <translation>打开演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>关闭客户库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>默认文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新建客户(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>记录跟进(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Grading report (PDF)…</source>
        <translation>客户分级报告 (PDF)(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Check the book</source>
        <translation>检查客户库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Leadbook</source>
        <translation>关于 Leadbook(&amp;A)</translation>
    </message>
    <message>
        <source>Sort by this c&amp;olumn</source>
        <translation>按此列排序(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;hen by this column</source>
        <translation>再按此列排序(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Change many…</source>
        <translation>批量修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Find &amp;duplicates</source>
        <translation>查找重复(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Put into a company…</source>
        <translation>并入公司(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>Cla&amp;im…</source>
        <translation>领取(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Return to the pool…</source>
        <translation>退回公海(&amp;R)…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>移交(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Assign by rules…</source>
        <translation>按规则分配(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Owners and the pool…</source>
        <translation>负责人与公海(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Find in what was &amp;written too</source>
        <translation>同时查找记录内容(&amp;W)</translation>
    </message>
    <message>
        <source>Set the &amp;grade by hand…</source>
        <translation>手工设定等级(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;As it was on a day…</source>
        <translation>回看某一天(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Funnel report (PDF)…</source>
        <translation>销售漏斗报告(PDF)(&amp;F)…</translation>
    </message>
    <message>
        <source>Ne&amp;w deal…</source>
        <translation>新建商机(&amp;W)…</translation>
    </message>
    <message>
        <source>Pri&amp;vacy…</source>
        <translation>个人信息保护(&amp;V)…</translation>
    </message>
    <message>
        <source>Data of this per&amp;son…</source>
        <translation>导出此人全部信息(&amp;S)…</translation>
    </message>
    <message>
        <source>Erase &amp;for good…</source>
        <translation>彻底删除(&amp;F)…</translation>
    </message>
    <message>
        <source>Tasks to a c&amp;alendar…</source>
        <translation>导出任务到日历(&amp;A)…</translation>
    </message>
    <message>
        <source>Tasks &amp;from a calendar…</source>
        <translation>从日历导入任务(&amp;F)…</translation>
    </message>
    <message>
        <source>Da&amp;ys off…</source>
        <translation>休息日(&amp;Y)…</translation>
    </message>
    <message>
        <source>Re&amp;move demo data</source>
        <translation>移除演示数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>锁定窗口(&amp;L)</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>首选项(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Book properties…</source>
        <translation>客户库属性(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list…</source>
        <translation>筛选列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Na&amp;vigation</source>
        <translation>导航栏(&amp;V)</translation>
    </message>
</context>
<context>
    <name>BandWords</name>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) in 30</source>
        <translation>
            <numerusform>30天内%n天起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) in 90</source>
        <translation>
            <numerusform>90天内%n天起</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>the first and the last band</comment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Records refer to others that do not exist (%1).</source>
        <translation>有记录引用了不存在的记录（%1）。</translation>
    </message>
    <message>
        <source>Entries of the history refer to others that do not exist.</source>
        <translation>历史记录中有条目引用了不存在的条目。</translation>
    </message>
    <message>
        <source>Pages of the history cannot be read (%1).</source>
        <translation>历史记录的部分内容无法读取（%1）。</translation>
    </message>
    <message>
        <source>The index of the history does not match its pages.</source>
        <translation>历史记录的索引与内容不符。</translation>
    </message>
    <message>
        <source>A bulk insert in the history cannot be read.</source>
        <translation>历史记录中的一次批量添加无法读取。</translation>
    </message>
    <message>
        <source>Records of imports are not right (%1).</source>
        <translation>导入记录有误（%1条）。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 and %n more file(s)</source>
        <translation>
            <numerusform>导入 %1 及另外%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Generated demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Grading scheme “%1”</source>
        <translation>分级方案“%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %n customer(s)</source>
        <translation><numerusform>编辑%n个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %n customer(s)</source>
        <translation><numerusform>编辑%n个客户的“%1”</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n customer(s)</source>
        <translation><numerusform>删除%n个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n contact(s)</source>
        <translation><numerusform>删除%n个联系人</numerusform></translation>
    </message>
    <message>
        <source>Log for %1</source>
        <translation>记录：%1</translation>
    </message>
    <message numerus="yes">
        <source>Log for %n customer(s)</source>
        <translation>
            <numerusform>为%n个客户记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates of the quick log</source>
        <translation>快速记录的模板</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>更新视图“%1”</translation>
    </message>
    <message>
        <source>View “%1” renamed</source>
        <translation>重命名视图“%1”</translation>
    </message>
    <message>
        <source>View “%1” pinned</source>
        <translation>置顶视图“%1”</translation>
    </message>
    <message>
        <source>View “%1” unpinned</source>
        <translation>取消置顶视图“%1”</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>删除视图“%1”</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>保存分群“%1”</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>%1 is not the same</source>
        <translation>%1 确认不重复</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %n certain pair(s)</source>
        <translation>
            <numerusform>合并%n对确定的重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into a company: %1</source>
        <translation>并入公司：%1</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>添加任务“%1”</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Task to do again</source>
        <translation>任务重新待办</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Add contact %1</source>
        <translation>添加联系人 %1</translation>
    </message>
    <message>
        <source>Role of a contact</source>
        <translation>联系人角色</translation>
    </message>
    <message>
        <source>Title of a contact</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主联系人</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>移除联系人</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>新建客户“%1”</translation>
    </message>
    <message>
        <source>Rules for assigning customers</source>
        <translation>客户分配规则</translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customer(s)</source>
        <translation><numerusform>领取%n个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Returned %n customer(s) to the pool</source>
        <translation><numerusform>将%n个客户退回公海</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customer(s)</source>
        <translation><numerusform>分配%n个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n customer(s)</source>
        <translation><numerusform>移交%n个客户</numerusform></translation>
    </message>
    <message>
        <source>Handed over all customers of an owner</source>
        <translation>移交一位负责人的全部客户</translation>
    </message>
    <message>
        <source>Returned all customers of an owner to the pool</source>
        <translation>将一位负责人的全部客户退回公海</translation>
    </message>
    <message>
        <source>Limit for claiming customers</source>
        <translation>客户领取上限</translation>
    </message>
    <message>
        <source>Days until a customer is proposed for the pool</source>
        <translation>建议退回公海前的天数</translation>
    </message>
    <message>
        <source>New owner %1</source>
        <translation>新增负责人%1</translation>
    </message>
    <message>
        <source>Owner renamed to %1</source>
        <translation>负责人更名为%1</translation>
    </message>
    <message>
        <source>%1 made inactive</source>
        <translation>停用负责人%1</translation>
    </message>
    <message>
        <source>%1 made active</source>
        <translation>启用负责人%1</translation>
    </message>
    <message>
        <source>%1 in the team</source>
        <translation>%1加入团队</translation>
    </message>
    <message>
        <source>%1 off the team</source>
        <translation>%1退出团队</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s)</source>
        <translation>
            <numerusform>粘贴%n个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s) of “%1”</source>
        <translation>
            <numerusform>粘贴“%1”的%n个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact to another company: %1</source>
        <translation>联系人转到另一家公司：%1</translation>
    </message>
    <message>
        <source>Set grade %1 by hand</source>
        <translation>手工设定等级 %1</translation>
    </message>
    <message>
        <source>Grade by the rules again</source>
        <translation>恢复按规则分级</translation>
    </message>
    <message>
        <source>Movements of grades reviewed</source>
        <translation>已审阅等级变动</translation>
    </message>
    <message>
        <source>Set when the grading rules are due for review</source>
        <translation>设定分级规则的复审日期</translation>
    </message>
    <message>
        <source>Grading scheme “%1” saved</source>
        <translation>保存分级方案“%1”</translation>
    </message>
    <message>
        <source>Grading scheme “%1” renamed</source>
        <translation>重命名分级方案“%1”</translation>
    </message>
    <message>
        <source>Grading scheme “%1” removed</source>
        <translation>移除分级方案“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s) to “%1”</source>
        <translation>
            <numerusform>%n个商机移至“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>新增商机</translation>
    </message>
    <message>
        <source>Add deal “%1”</source>
        <translation>新增商机“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Won %n deal(s)</source>
        <translation>
            <numerusform>赢单%n个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s)</source>
        <translation>
            <numerusform>输单%n个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n deal(s) again</source>
        <translation>
            <numerusform>重新打开%n个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit of %n deal(s)</source>
        <translation>
            <numerusform>编辑%n个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n deal(s)</source>
        <translation>
            <numerusform>删除%n个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the day of a move</source>
        <translation>更正阶段变更日期</translation>
    </message>
    <message>
        <source>Add pipeline “%1”</source>
        <translation>新增销售流程“%1”</translation>
    </message>
    <message>
        <source>Rename a pipeline to “%1”</source>
        <translation>将销售流程改名为“%1”</translation>
    </message>
    <message>
        <source>Order of the pipelines</source>
        <translation>销售流程排序</translation>
    </message>
    <message>
        <source>Remove a pipeline</source>
        <translation>删除销售流程</translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation>新增阶段“%1”</translation>
    </message>
    <message>
        <source>Edit stage “%1”</source>
        <translation>编辑阶段“%1”</translation>
    </message>
    <message>
        <source>Order of the stages</source>
        <translation>阶段排序</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>删除阶段</translation>
    </message>
    <message>
        <source>Remove stage “%1” and keep its deals</source>
        <translation>删除阶段“%1”并保留其商机</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>新增报价</translation>
    </message>
    <message>
        <source>Edit a quote</source>
        <translation>编辑报价</translation>
    </message>
    <message>
        <source>Remove a quote</source>
        <translation>删除报价</translation>
    </message>
    <message>
        <source>Edit the product lines of a deal</source>
        <translation>编辑商机的产品明细</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>RFM scheme “%1”</source>
        <translation>RFM方案“%1”</translation>
    </message>
    <message>
        <source>Segment “%1” changed</source>
        <translation>已修改分群“%1”</translation>
    </message>
    <message>
        <source>Segment “%1” renamed</source>
        <translation>已重命名分群“%1”</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>已删除分群“%1”</translation>
    </message>
    <message>
        <source>Dimension “%1” as shipped again</source>
        <translation>维度“%1”已恢复默认</translation>
    </message>
    <message>
        <source>Dimension “%1” changed</source>
        <translation>已修改维度“%1”</translation>
    </message>
    <message>
        <source>Task put off</source>
        <translation>推迟任务</translation>
    </message>
    <message>
        <source>Task not needed</source>
        <translation>任务不需要</translation>
    </message>
    <message>
        <source>“%1” not needed now</source>
        <translation>“%1”暂不需要</translation>
    </message>
    <message>
        <source>Strategy “%1” changed</source>
        <translation>修改策略“%1”</translation>
    </message>
    <message>
        <source>Strategy “%1” in use</source>
        <translation>启用策略“%1”</translation>
    </message>
    <message>
        <source>Strategy “%1” out of use</source>
        <translation>停用策略“%1”</translation>
    </message>
    <message>
        <source>Shipped strategies written into the book</source>
        <translation>将内置策略写入客户库</translation>
    </message>
    <message>
        <source>Steps of strategies: %1</source>
        <translation>策略步骤：%1</translation>
    </message>
    <message>
        <source>A change of an erased person</source>
        <translation>已抹除者的更改</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>已抹除一个人</translation>
    </message>
    <message numerus="yes">
        <source>%n people were erased</source>
        <translation><numerusform>已彻底删除%n人</numerusform></translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>记录同意：%1</translation>
    </message>
    <message>
        <source>Refusal recorded: %1</source>
        <translation>记录拒绝：%1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation>撤回同意：%1</translation>
    </message>
    <message>
        <source>Entry on consent removed</source>
        <translation>删除一条同意记录</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>设为请勿联系</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>恢复可联系</translation>
    </message>
    <message>
        <source>Retention rule “%1” changed</source>
        <translation>更改保存期限规则“%1”</translation>
    </message>
    <message>
        <source>Retention rule “%1” removed</source>
        <translation>删除保存期限规则“%1”</translation>
    </message>
    <message>
        <source>Day off “%1”</source>
        <translation>休息日“%1”</translation>
    </message>
    <message>
        <source>Remove days off</source>
        <translation>删除休息日</translation>
    </message>
    <message>
        <source>Take over days off</source>
        <translation>采用休息日</translation>
    </message>
    <message>
        <source>Repeat of a task</source>
        <translation>任务重复</translation>
    </message>
    <message>
        <source>Import of a calendar: %1</source>
        <translation>导入日历：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent: %1</source>
        <translation><numerusform>发送%n条消息：%1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to campaign “%1”</source>
        <translation><numerusform>市场活动“%1”收到%n条回应</numerusform></translation>
    </message>
    <message>
        <source>Campaign “%1”</source>
        <translation>市场活动“%1”</translation>
    </message>
    <message>
        <source>Campaign “%1” changed</source>
        <translation>修改市场活动“%1”</translation>
    </message>
    <message>
        <source>Campaign “%1” removed</source>
        <translation>删除市场活动“%1”</translation>
    </message>
    <message>
        <source>New members of campaign “%1”</source>
        <translation>市场活动“%1”新增成员</translation>
    </message>
    <message>
        <source>Template “%1” changed</source>
        <translation>修改模板“%1”</translation>
    </message>
    <message>
        <source>Template “%1” removed</source>
        <translation>删除模板“%1”</translation>
    </message>
    <message>
        <source>Questionnaire “%1” changed</source>
        <translation>修改问卷“%1”</translation>
    </message>
    <message>
        <source>Questionnaire “%1” removed</source>
        <translation>删除问卷“%1”</translation>
    </message>
    <message>
        <source>Survey answered by %1</source>
        <translation>%1 填写问卷</translation>
    </message>
    <message>
        <source>Feedback noted</source>
        <translation>记录客户反馈</translation>
    </message>
    <message>
        <source>Feedback answered</source>
        <translation>回复客户反馈</translation>
    </message>
    <message>
        <source>Feedback solved</source>
        <translation>解决客户反馈</translation>
    </message>
    <message>
        <source>Feedback opened again</source>
        <translation>重新打开客户反馈</translation>
    </message>
    <message>
        <source>Days to answer feedback changed</source>
        <translation>修改反馈回复时限</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1 的客户回顾</translation>
    </message>
    <message>
        <source>Market figure “%1” noted</source>
        <translation>记录市场数据“%1”</translation>
    </message>
    <message>
        <source>Market figure “%1” removed</source>
        <translation>删除市场数据“%1”</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Rule “%1” changed</source>
        <translation>修改规则“%1”</translation>
    </message>
    <message>
        <source>Rule “%1” in use</source>
        <translation>启用规则“%1”</translation>
    </message>
    <message>
        <source>Rule “%1” out of use</source>
        <translation>停用规则“%1”</translation>
    </message>
    <message>
        <source>Rule “%1” removed</source>
        <translation>删除规则“%1”</translation>
    </message>
    <message>
        <source>Evaluation “%1” fixed</source>
        <translation>定下评估“%1”</translation>
    </message>
    <message>
        <source>Evaluation “%1” removed</source>
        <translation>删除评估“%1”</translation>
    </message>
    <message>
        <source>Currency of the book set</source>
        <translation>设置客户库货币</translation>
    </message>
    <message>
        <source>Home city set</source>
        <translation>设置本地城市</translation>
    </message>
    <message>
        <source>Fiscal year set</source>
        <translation>设置财年</translation>
    </message>
    <message>
        <source>Exchange rate set</source>
        <translation>设置汇率</translation>
    </message>
    <message>
        <source>Exchange rates removed</source>
        <translation>移除汇率</translation>
    </message>
    <message>
        <source>Settings of the book set</source>
        <translation>更改客户库设置</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Detractor (0–6)</source>
        <translation>贬损者（0–6）</translation>
    </message>
    <message>
        <source>Passive (7–8)</source>
        <translation>中立者（7–8）</translation>
    </message>
    <message>
        <source>Promoter (9–10)</source>
        <translation>推荐者（9–10）</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Partly clear</source>
        <translation>部分明确</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A级</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B级</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C级</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D级</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>极低</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>较低</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>频繁</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat or social</source>
        <translation>微信或社交</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Web visit</source>
        <translation>网站访问</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>客户发起</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初期客户</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成长客户</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>成熟客户</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>January to March</source>
        <translation>1–3月</translation>
    </message>
    <message>
        <source>April to June</source>
        <translation>4–6月</translation>
    </message>
    <message>
        <source>July to September</source>
        <translation>7–9月</translation>
    </message>
    <message>
        <source>October to December</source>
        <translation>10–12月</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Partly satisfied</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The book is empty: the figures say nothing.</source>
        <translation>客户库是空的：这些数字没有意义。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>性能测试</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>中位数 毫秒</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>peak memory %1 MB</source>
        <translation>内存峰值 %1 MB</translation>
    </message>
    <message>
        <source>undo takes the number of a change; leadbook history lists them.</source>
        <translation>undo 后接更改编号；用 leadbook history 查看。</translation>
    </message>
    <message>
        <source>export writes .csv, .xlsx and .vcf files.</source>
        <translation>export 只写 .csv、.xlsx 和 .vcf 文件。</translation>
    </message>
    <message>
        <source>There is no field “%1”; a field of your own is written extra.NAME.</source>
        <translation>没有字段“%1”；自定义字段写作 extra.名称。</translation>
    </message>
    <message>
        <source>--fields takes field keys separated by commas, such as name,city,grade.</source>
        <translation>--fields 后接逗号分隔的字段名，例如 name,city,grade。</translation>
    </message>
    <message>
        <source>A list cannot be sorted by “%1”.</source>
        <translation>列表不能按“%1”排序；请换一个字段。</translation>
    </message>
    <message>
        <source>The book is in order.</source>
        <translation>客户库完好。</translation>
    </message>
    <message>
        <source>The book has faults; restore a backup with leadbook restore.</source>
        <translation>客户库有损坏；请用 leadbook restore 恢复备份。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>A customer is named by its number as leadbook list prints it, or by key:TEXT.</source>
        <translation>客户用 leadbook list 显示的编号或 key:文本 指定。</translation>
    </message>
    <message>
        <source>There is no customer “%1”; leadbook list prints the numbers.</source>
        <translation>没有客户“%1”；用 leadbook list 查看编号。</translation>
    </message>
    <message>
        <source>--count takes entered, current or cohort.</source>
        <translation>--count 可用 entered、current 或 cohort。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation>逐级转化</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总转化</translation>
    </message>
    <message>
        <source>Won %1 (%2), lost %3 (%4), open %5, win rate %6</source>
        <translation>赢单 %1（%2），输单 %3（%4），进行中 %5，赢单率 %6</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed 后接整数。</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases, %3 deals, %4 interactions</source>
        <translation>%1个客户，%2条购买，%3个商机，%4条互动</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>Way up to %1: %2</source>
        <translation>升至%1还需：%2</translation>
    </message>
    <message>
        <source>Grade %1 with %2 points</source>
        <translation>%1，%2分</translation>
    </message>
    <message>
        <source>, up to %1</source>
        <translation>，最高%1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: some bytes are no characters of %2 and were replaced. If names look wrong, undo the import and name the file&apos;s encoding with --encoding.</source>
        <translation>%1：有些字节不是 %2 的字符，已被替换。如果姓名显示不正确，请撤销导入，并用 --encoding 指明文件的编码。</translation>
    </message>
    <message>
        <source>%1: %2 zero bytes were left out.</source>
        <translation>%1：已略去%2个零字节。</translation>
    </message>
    <message>
        <source>%1: another table begins in line %2 and was not read. Save it to a file of its own and import that.</source>
        <translation>%1：第%2行起是另一张表，未读取。请把它另存为一个文件后再导入。</translation>
    </message>
    <message>
        <source>%1: %2 rows of totals and notes below the table were left out.</source>
        <translation>%1：已略去表格下方的%2行合计和注释。</translation>
    </message>
    <message>
        <source>%1: cards left out, as they are empty or lists of other cards: %2.</source>
        <translation>%1：已略去空名片和只列出其他名片的名片，共%2张。</translation>
    </message>
    <message>
        <source>%1: cards that have no end: %2. If the file was cut off, get it once more.</source>
        <translation>%1：有%2张名片没有结尾。如果文件不完整，请重新获取。</translation>
    </message>
    <message>
        <source>The result cannot be written. Make room on the disk, or look where it is sent to.</source>
        <translation>无法写出结果。请腾出磁盘空间，或检查输出的去向。</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1次变更</translation>
    </message>
    <message>
        <source>The rules have no gap, overlap, dead band or reversal.</source>
        <translation>规则没有空缺、重叠、无效分档或倒挂。</translation>
    </message>
    <message>
        <source>%1 customers graded</source>
        <translation>已分级%1个客户</translation>
    </message>
    <message>
        <source>Use --check to look or --apply to change, not both.</source>
        <translation>--check 只检查，--apply 才应用，不能同时使用。</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <translation>--%1 可用 %2。</translation>
    </message>
    <message>
        <source>one of , ; | : or tab</source>
        <translation>, ; | : 或 tab 之一</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd</source>
        <translation>dmy、mdy 或 ymd</translation>
    </message>
    <message>
        <source>--into takes customers, purchases, interactions, deals, surveys, owners, products or contracts.</source>
        <translation>--into 可用 customers、purchases、interactions、deals、surveys、owners、products 或 contracts。</translation>
    </message>
    <message>
        <source>--if-exists takes fill, overwrite, skip or new.</source>
        <translation>--if-exists 可用 fill、overwrite、skip 或 new。</translation>
    </message>
    <message>
        <source>--review takes same, new or skip.</source>
        <translation>--review 可用 same、new 或 skip。</translation>
    </message>
    <message>
        <source>From %1, %2 (change %3)</source>
        <translation>来自 %1，%2（变更 %3）</translation>
    </message>
    <message>
        <source>Deals from %1, %2 (change %3)</source>
        <translation>商机来自 %1，%2（变更 %3）</translation>
    </message>
    <message>
        <source>Updated from %1, %2 (change %3)</source>
        <translation>由 %1 更新，%2（变更 %3）</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>  %1 rows have no customer</source>
        <translation>  %1行没有客户</translation>
    </message>
    <message>
        <source>  “%1” nearly is “%2” (%3 rows)</source>
        <translation>  “%1”与“%2”相近（%3行）</translation>
    </message>
    <message>
        <source>  %1: %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected</source>
        <translation>  %1：新增 %2，更新 %3，未变 %4，待确认 %5，无法导入 %6</translation>
    </message>
    <message>
        <source>  %1 rows were repaired: cells joined in column “%2”</source>
        <translation>  已修复%1行：合并了“%2”列的单元格</translation>
    </message>
    <message>
        <source>  %1 rows can be repaired with --repair, which joins cells in column “%2”</source>
        <translation>  %1行可用 --repair 修复，即合并“%2”列的单元格</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第%1行：%2</translation>
    </message>
    <message>
        <source>Nothing was written: this is the plan.</source>
        <translation>没有写入任何内容：这只是导入预览。</translation>
    </message>
    <message>
        <source>times every Nth search only</source>
        <translation>只对每第 N 个搜索计时</translation>
    </message>
    <message>
        <source>--in takes interactions.</source>
        <translation>--in 只可用 interactions。</translation>
    </message>
    <message>
        <source>--in needs --search TEXT and a list of customers.</source>
        <translation>--in 须与 --search 文字 一起用，且列出的须是客户。</translation>
    </message>
    <message>
        <source>interactions: searches their summaries and all notes instead of the fields</source>
        <translation>interactions：搜索互动摘要和全部备注，而不是各字段</translation>
    </message>
    <message>
        <source>--of takes customers or contacts.</source>
        <translation>--of 可用 customers 或 contacts。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 of %2 match, %3 shown</source>
        <translation>%2 中有%1个匹配，显示%3个</translation>
    </message>
    <message>
        <source>--bins takes a number from %1 to %2.</source>
        <translation>--bins 后接 %1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>%1 customers, %2 orders, revenue %3, as of %4</source>
        <translation>%1个客户，%2个订单，金额 %3，截至 %4</translation>
    </message>
    <message>
        <source>the book to work on</source>
        <translation>要使用的客户库</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>leadbook opens the window. leadbook [--book FILE] [--json] VERB ... does one job without it.</source>
        <translation>leadbook 打开窗口。leadbook [--book 文件] [--json] 命令 … 不开窗口完成一项工作。</translation>
    </message>
    <message>
        <source>leadbook VERB --help tells a verb&apos;s options.</source>
        <translation>leadbook 命令 --help 显示该命令的选项。</translation>
    </message>
    <message>
        <source>There is no verb “%1”; leadbook --help lists them.</source>
        <translation>没有命令“%1”；leadbook --help 列出全部命令。</translation>
    </message>
    <message>
        <source>Use it as: leadbook %1 %2</source>
        <translation>用法：leadbook %1 %2</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1360x860.</source>
        <translation>--size 后接宽和高，例如 1360x860。</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme 可用 light 或 dark。</translation>
    </message>
    <message>
        <source>There is no translation “%1”.</source>
        <translation>没有语言“%1”；可用 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>The page was not ready in two minutes; try a smaller book.</source>
        <translation>页面两分钟内没有就绪；请换小一些的客户库。</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>没有页面“%1”；请使用导航中的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>无法写入 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2.</source>
        <translation>--%1 后接不小于 %2 的整数。</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-31.</source>
        <translation>--%1 后接日期，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <translation>商机：%1</translation>
    </message>
    <message>
        <source>%1 more events</source>
        <translation>还有%1条</translation>
    </message>
    <message>
        <source>Name all three fields: --recency, --frequency and --monetary.</source>
        <translation>请同时指定三个字段：--recency、--frequency 和 --monetary。</translation>
    </message>
    <message>
        <source>“%1” holds no numbers.</source>
        <translation>“%1”中没有数字。</translation>
    </message>
    <message>
        <source>how many customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>how many purchase lines</source>
        <translation>购买明细数</translation>
    </message>
    <message>
        <source>how many deals</source>
        <translation>商机数</translation>
    </message>
    <message>
        <source>how many interactions</source>
        <translation>互动数</translation>
    </message>
    <message>
        <source>another seed makes another book</source>
        <translation>换一个种子生成另一个客户库</translation>
    </message>
    <message>
        <source>write CSV files to DIR instead of a book</source>
        <translation>把 CSV 文件写入 DIR，而不写入客户库</translation>
    </message>
    <message>
        <source>customers (default), purchases, interactions, deals, surveys, owners, products, contracts; of another book all of them where left out</source>
        <translation>customers（默认）、purchases、interactions、deals、surveys、owners、products、contracts；导入其他客户库时省略则全部导入</translation>
    </message>
    <message>
        <source>&apos;Header=field;Header=;A*B=amount&apos;: fields of columns that are not found by themselves</source>
        <translation>&apos;Header=field;Header=;A*B=amount&apos;：为无法自动识别的列指定字段</translation>
    </message>
    <message>
        <source>fill (default), overwrite, skip or new</source>
        <translation>fill（默认）、overwrite、skip 或 new</translation>
    </message>
    <message>
        <source>what becomes of look-alikes: skip (default), same or new</source>
        <translation>疑似相同的客户如何处理：skip（默认）、same 或 new</translation>
    </message>
    <message>
        <source>such as UTF-8 or GB18030</source>
        <translation>如 UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>such as ; or tab</source>
        <translation>如 ; 或 tab</translation>
    </message>
    <message>
        <source>whether the first row holds headers</source>
        <translation>第一行是否为列名</translation>
    </message>
    <message>
        <source>&apos;Select;N/A&apos;: cells that mean empty</source>
        <translation>&apos;Select;N/A&apos;：视为空白的单元格</translation>
    </message>
    <message>
        <source>join the cells of a value that was torn in two, as the plan proposes</source>
        <translation>按计划的建议，合并被拆成两格的值</translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation>只说明会发生什么，不写入</translation>
    </message>
    <message>
        <source>write the rows that were refused to FILE</source>
        <translation>把未导入的行写入 FILE</translation>
    </message>
    <message>
        <source>the filter of page customers or filter</source>
        <translation>客户页或筛选页的筛选条件</translation>
    </message>
    <message>
        <source>only what matches</source>
        <translation>只列出符合条件的</translation>
    </message>
    <message>
        <source>field keys, separated by commas</source>
        <translation>字段键，以逗号分隔</translation>
    </message>
    <message>
        <source>customers (default) or contacts</source>
        <translation>customers（默认）或 contacts</translation>
    </message>
    <message>
        <source>only what is found by TEXT</source>
        <translation>只列出按 TEXT 搜到的</translation>
    </message>
    <message>
        <source>field or field:desc, separated by commas</source>
        <translation>字段或 字段:desc，以逗号分隔</translation>
    </message>
    <message>
        <source>at most N rows; 0 prints counts alone</source>
        <translation>最多 N 行；0 只显示数目</translation>
    </message>
    <message>
        <source>the newest N changes, all where left out; 0 prints their number alone</source>
        <translation>最近 N 次变更，省略则为全部；0 只显示变更总数</translation>
    </message>
    <message>
        <source>a shipped scheme&apos;s name or a JSON file; the book&apos;s own where left out</source>
        <translation>内置方案的名称或 JSON 文件；省略则用客户库自己的方案</translation>
    </message>
    <message>
        <source>graded as of that day</source>
        <translation>按该日分级</translation>
    </message>
    <message>
        <source>make it the book&apos;s scheme</source>
        <translation>设为客户库的方案</translation>
    </message>
    <message>
        <source>only check the rules</source>
        <translation>只做规则检查</translation>
    </message>
    <message>
        <source>the day of the analysis</source>
        <translation>分析截至日</translation>
    </message>
    <message>
        <source>scores 1 to N, 3 to 10; 5 where left out</source>
        <translation>得分为 1 至 N，N 为 3 至 10；省略则为 5</translation>
    </message>
    <message>
        <source>a shipped scheme&apos;s name or a JSON file</source>
        <translation>内置方案的名称或 JSON 文件</translation>
    </message>
    <message>
        <source>write one line for each customer to FILE (CSV)</source>
        <translation>把每个客户写成一行，存入 FILE（CSV）</translation>
    </message>
    <message>
        <source>a day or number of days kept for each customer, instead of purchases</source>
        <translation>不用购买记录，改用每个客户的日期或天数字段</translation>
    </message>
    <message>
        <source>the number of orders kept for each customer</source>
        <translation>每个客户的订单数字段</translation>
    </message>
    <message>
        <source>the amount kept for each customer</source>
        <translation>每个客户的金额字段</translation>
    </message>
    <message>
        <source>only deals of the period from DATE</source>
        <translation>只统计自 DATE 起的商机</translation>
    </message>
    <message>
        <source>up to and with DATE</source>
        <translation>至 DATE 为止（含当日）</translation>
    </message>
    <message>
        <source>entered (default), current or cohort</source>
        <translation>entered（默认）、current 或 cohort</translation>
    </message>
    <message>
        <source>one group for each owner, manager, product, or value of a customer&apos;s field</source>
        <translation>按负责人、主管、产品或客户字段的值分组</translation>
    </message>
    <message>
        <source>en or zh_CN</source>
        <translation>en 或 zh_CN</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light 或 dark</translation>
    </message>
    <message>
        <source>the customer to show</source>
        <translation>要显示的客户</translation>
    </message>
    <message>
        <source>Makes a synthetic book, the same for the same seed.</source>
        <translation>生成模拟客户库，种子相同则结果相同。</translation>
    </message>
    <message>
        <source>Takes back the last change, or an old one.</source>
        <translation>撤销最近一次或较早的变更。</translation>
    </message>
    <message>
        <source>Brings back what was undone last.</source>
        <translation>恢复最近撤销的变更。</translation>
    </message>
    <message>
        <source>Lists the changes.</source>
        <translation>列出变更记录。</translation>
    </message>
    <message>
        <source>Lists customers or contacts.</source>
        <translation>列出客户或联系人。</translation>
    </message>
    <message>
        <source>Shows one customer and why it has its grade; ID may be key:TEXT.</source>
        <translation>显示一个客户及其等级的理由；ID 可写成 key:TEXT。</translation>
    </message>
    <message>
        <source>Grades every customer.</source>
        <translation>为所有客户分级。</translation>
    </message>
    <message>
        <source>Scores customers by recency, frequency and money.</source>
        <translation>按最近购买、频率和金额为客户评分。</translation>
    </message>
    <message>
        <source>Counts deals by stage.</source>
        <translation>按阶段统计商机。</translation>
    </message>
    <message>
        <source>Tests the file&apos;s integrity.</source>
        <translation>检查文件是否完好。</translation>
    </message>
    <message>
        <source>Copies the book, verified.</source>
        <translation>备份客户库并校验。</translation>
    </message>
    <message>
        <source>Puts a verified backup in the book&apos;s place.</source>
        <translation>用校验过的备份替换客户库。</translation>
    </message>
    <message>
        <source>Draws a page of the window.</source>
        <translation>把窗口的一页画成图片。</translation>
    </message>
    <message>
        <source>Measures times on the book at hand.</source>
        <translation>在当前客户库上测量用时。</translation>
    </message>
    <message>
        <source>“%1” with %2 deals</source>
        <translation>“%1”的%2个商机</translation>
    </message>
    <message>
        <source>Only the pipeline “%1” is counted, not %2; --pipeline NAME chooses another.</source>
        <translation>只统计销售流程“%1”，未计入%2；可用 --pipeline NAME 选择其他流程。</translation>
    </message>
    <message>
        <source>the pipeline to count; the one with the most deals where left out</source>
        <translation>要统计的销售流程；省略时取商机最多的</translation>
    </message>
    <message>
        <source>Nobody can have %1: the cut points meet.</source>
        <translation>没有人能得到 %1：分界点重合。</translation>
    </message>
    <message>
        <source>Nobody can have %1: no customer lies between the cut points.</source>
        <translation>没有人能得到 %1：分界点之间没有客户。</translation>
    </message>
    <message>
        <source>No score leads to %1.</source>
        <translation>没有分数对应 %1。</translation>
    </message>
    <message>
        <source>%1 customers left out: a number kept for them is too large.</source>
        <translation>%1个客户未计入：其数值过大。</translation>
    </message>
    <message>
        <source>the sheet of a workbook, by name or number from 1</source>
        <translation>工作簿中的工作表：名称，或从 1 起的序号</translation>
    </message>
    <message>
        <source>the file whose import to show; page import/file, /columns or /plan</source>
        <translation>要预览导入的文件；页面 import/file、/columns 或 /plan</translation>
    </message>
    <message>
        <source>There is no table “%1”; name customers, contacts, deals, purchases, interactions, surveys, contracts, owners or products.</source>
        <translation>没有名为“%1”的表；请写 customers、contacts、deals、purchases、interactions、surveys、contracts、owners 或 products。</translation>
    </message>
    <message>
        <source>customers (default), contacts, deals, purchases, interactions, surveys, contracts, owners, products</source>
        <translation>customers（默认）、contacts、deals、purchases、interactions、surveys、contracts、owners、products</translation>
    </message>
    <message>
        <source>of a .csv file; UTF-8 with a byte order mark where left out</source>
        <translation>.csv 文件的编码；不写则为带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>of a .vcf file: 4.0 (default) or 3.0</source>
        <translation>.vcf 文件的版本：4.0（默认）或 3.0</translation>
    </message>
    <message>
        <source>Only .csv files have an encoding of choice; leave --encoding out.</source>
        <translation>只有 .csv 文件可以选择编码；请去掉 --encoding。</translation>
    </message>
    <message>
        <source>--vcard is 3.0 or 4.0, for .vcf files.</source>
        <translation>--vcard 为 3.0 或 4.0，仅用于 .vcf 文件。</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>call 14 min wants delivery before Spring Festival; next call Tue</source>
        <translation>电话14分钟 希望春节前交货；下次周二打电话</translation>
    </message>
    <message>
        <source>Logs a contact from one line: &quot;call 14 min wants a quote; next call Tue&quot;.</source>
        <translation>用一行文字记录联系：“电话14分钟 要报价；下次周二打电话”。</translation>
    </message>
    <message>
        <source>say what was understood and write nothing</source>
        <translation>只显示理解的内容，不写入</translation>
    </message>
    <message>
        <source>before: %1, written: %2, now: %3</source>
        <translation>之前：%1，写入：%2，现在：%3</translation>
    </message>
    <message>
        <source>(by “%1”)</source>
        <translation>（由“%1”更改）</translation>
    </message>
    <message>
        <source>“%1” can be taken back without a question.</source>
        <translation>“%1”可以直接撤销。</translation>
    </message>
    <message>
        <source>Choose one of --keep and --take-back.</source>
        <translation>请在 --keep 和 --take-back 中选择一个。</translation>
    </message>
    <message>
        <source>says where later work is in the way and changes nothing</source>
        <translation>说明之后的哪些工作有冲突，不做任何更改</translation>
    </message>
    <message>
        <source>where later work is in the way, keeps it</source>
        <translation>有冲突时保留之后的工作</translation>
    </message>
    <message>
        <source>takes the change back there too</source>
        <translation>有冲突时也撤销该更改</translation>
    </message>
    <message>
        <source>as a saved view has it, where the others do not say</source>
        <translation>按保存的视图列出，其他选项未指定之处以视图为准</translation>
    </message>
    <message>
        <source>There is no saved view “%1”.</source>
        <translation>没有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>--min takes a number above 0, at most 1.</source>
        <translation>--min 须为大于 0、不超过 1 的数。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>%1 proposals in %2 groups, %3 of them certain</source>
        <translation>%1条建议，分为%2组，其中%3条确定</translation>
    </message>
    <message>
        <source>There is no contact %1; duplicates lists them.</source>
        <translation>没有联系人 %1，可用 duplicates 列出。</translation>
    </message>
    <message>
        <source>Say either --merge or --distinct.</source>
        <translation>--merge 与 --distinct 只能选其一。</translation>
    </message>
    <message>
        <source>--merge and --distinct take two numbers that duplicates has listed.</source>
        <translation>--merge 和 --distinct 后接 duplicates 列出的两个编号。</translation>
    </message>
    <message>
        <source>the least confidence, 0 to 1; 0.5 where left out</source>
        <translation>最低可信度，0 到 1，省略时为 0.5</translation>
    </message>
    <message>
        <source>make A and B one; A stays</source>
        <translation>将 A 与 B 合并，保留 A</translation>
    </message>
    <message>
        <source>never propose A and B again</source>
        <translation>不再提示 A 与 B</translation>
    </message>
    <message>
        <source>Proposes who is twice in the book.</source>
        <translation>查找重复的客户或联系人。</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>There is no owner “%1”; owners lists them.</source>
        <translation>没有负责人“%1”；用owners可列出全部负责人。</translation>
    </message>
    <message>
        <source>Say who with --%1 NAME; owners lists them.</source>
        <translation>请用--%1 NAME指明负责人；用owners可列出全部负责人。</translation>
    </message>
    <message>
        <source>Say for whom: either numbers of customers or --where FILTER.</source>
        <translation>请指明客户：给出客户编号，或使用--where FILTER。</translation>
    </message>
    <message>
        <source>%1 customers changed, %2 left as they were; %3 open deals and %4 open tasks went along</source>
        <translation>已更改%1个客户，%2个保持不变；同时移交%3个未结商机和%4个待办任务</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>未结金额</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>--from hands over everything of that owner: leave out numbers and --where.</source>
        <translation>--from会移交该负责人的全部客户，请不要再给出客户编号或--where。</translation>
    </message>
    <message>
        <source>--retire needs --from NAME.</source>
        <translation>--retire需要同时使用--from NAME。</translation>
    </message>
    <message>
        <source>who gets the customers</source>
        <translation>由谁接收客户</translation>
    </message>
    <message>
        <source>why they are nobody's any more</source>
        <translation>退回公海的原因</translation>
    </message>
    <message>
        <source>everything open of this owner</source>
        <translation>该负责人的全部客户和未结事项</translation>
    </message>
    <message>
        <source>the owner of --from becomes inactive</source>
        <translation>停用--from指定的负责人</translation>
    </message>
    <message>
        <source>Lists owners and the unassigned pool with their figures.</source>
        <translation>列出负责人和公海及其数据。</translation>
    </message>
    <message>
        <source>Gives an owner customers of the unassigned pool.</source>
        <translation>从公海领取客户。</translation>
    </message>
    <message>
        <source>Returns customers to the unassigned pool.</source>
        <translation>将客户退回公海。</translation>
    </message>
    <message>
        <source>Gives customers another owner, with open deals and tasks.</source>
        <translation>移交客户及其未结商机和待办任务。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>团队：%1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Northwind Trading</source>
        <translation>北风贸易有限公司</translation>
    </message>
    <message>
        <source>Hilltop Foods</source>
        <translation>山顶食品有限公司</translation>
    </message>
    <message>
        <source>Blue Harbour Logistics</source>
        <translation>蓝港物流有限公司</translation>
    </message>
    <message>
        <source>Maple Instruments</source>
        <translation>枫叶仪器有限公司</translation>
    </message>
    <message>
        <source>Anna Weber</source>
        <translation>王安娜</translation>
    </message>
    <message>
        <source>Send the quotation</source>
        <translation>发送报价单</translation>
    </message>
    <message>
        <source>customers, grading, segments, insights, import, export, filter, quicklog, paste, record/TAB, history or welcome</source>
        <translation>customers、grading、segments、insights、import、export、filter、quicklog、paste、record/标签页、history 或 welcome</translation>
    </message>
    <message>
        <source>who makes the change, for the history</source>
        <translation>由谁更改，记入历史</translation>
    </message>
    <message>
        <source>FIELD or FIELD=VALUE that means won; won and lost deals where left out</source>
        <translation>字段，或表示成交的“字段=值”；省略时按赢单和输单的商机学习</translation>
    </message>
    <message>
        <source>fields it must not learn from, separated by commas</source>
        <translation>不得用于学习的字段，以逗号分隔</translation>
    </message>
    <message>
        <source>Learns the chance to win from the book&apos;s history.</source>
        <translation>从客户库的历史中学习成交机会。</translation>
    </message>
    <message>
        <source>--target takes a field, or FIELD=VALUE.</source>
        <translation>--target 需要一个字段，或“字段=值”。</translation>
    </message>
    <message>
        <source>--folds takes a number from 2 to %1.</source>
        <translation>--folds 需要 2 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>(rare values)</source>
        <translation>（少见的值）</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>Alarm: “%1” alone tells the outcome (AUC %2); leave it out with --without if it is filled in afterwards.</source>
        <translation>警报：仅凭“%1”就能看出结果（AUC %2）；如果它是事后填写的，请用 --without 排除。</translation>
    </message>
    <message>
        <source>Alarm: “%1” = “%2” is nearly always won (%3 of %4); check that it is not filled in afterwards.</source>
        <translation>警报：“%1”=“%2”几乎总是成交（%4行中的 %3）；请确认它不是事后填写的。</translation>
    </message>
    <message>
        <source>“%1” may know the outcome.</source>
        <translation>“%1”可能已知道结果。</translation>
    </message>
    <message>
        <source>Too little history: %1 won and %2 lost; a score needs at least %3 of each, also before the part that is held out.</source>
        <translation>历史太少：成交 %1，未成交 %2；评分需要两者各至少 %3，留出部分之前也要足够。</translation>
    </message>
    <message>
        <source>Learned from deals closed before %1, measured on those opened from then on.</source>
        <translation>从 %1 之前关闭的商机学习，用此后新建的商机检验。</translation>
    </message>
    <message>
        <source>Learned and measured in %1 folds.</source>
        <translation>分 %1 折学习并检验。</translation>
    </message>
    <message>
        <source>AUC %1, log loss %2, Brier score %3, %4 rows held out</source>
        <translation>AUC %1，对数损失 %2，Brier 分 %3，留出%4行检验</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>also lists which grades moved from DATE on, and why</source>
        <translation>并列出自 DATE 起哪些等级变动及原因</translation>
    </message>
    <message>
        <source>why the rules do not fit here</source>
        <translation>规则为何不适用</translation>
    </message>
    <message>
        <source>the last day on which the grade holds</source>
        <translation>该等级有效的最后一天</translation>
    </message>
    <message>
        <source>back to the rules from today on</source>
        <translation>从今天起恢复按规则</translation>
    </message>
    <message>
        <source>Sets a customer&apos;s grade by hand until a day, or ends that.</source>
        <translation>手工设定客户等级至某日，或结束设定。</translation>
    </message>
    <message>
        <source>There is no grade “%1”; name one of: %2.</source>
        <translation>没有等级“%1”；请用以下之一：%2。</translation>
    </message>
    <message>
        <source>Name a grade to set it or use --end to end it, not both.</source>
        <translation>请给出等级以设定，或用 --end 结束，不能同时。</translation>
    </message>
    <message>
        <source>Name the customer and the grade, why (--reason) and until when (--until DATE).</source>
        <translation>请给出客户和等级、理由 (--reason) 以及截止日期 (--until DATE)。</translation>
    </message>
    <message>
        <source>Grade %1, by the rules</source>
        <translation>等级 %1，按规则</translation>
    </message>
    <message>
        <source>Set by hand to %1 until %2: %3</source>
        <translation>手工设定为%1，至 %2：%3</translation>
    </message>
    <message>
        <source>Set by hand to %1 by %2 until %3: %4</source>
        <translation>由%2手工设定为%1，至 %3：%4</translation>
    </message>
    <message>
        <source>The rules say:</source>
        <translation>按规则：</translation>
    </message>
    <message>
        <source>--since must not be later than the day of the grades.</source>
        <translation>--since 不能晚于分级日期。</translation>
    </message>
    <message>
        <source>the name of a shipped scheme or of one in the book, or a JSON file; the one in use where left out</source>
        <translation>自带方案或客户库中方案的名称，或 JSON 文件；省略时为使用中的方案</translation>
    </message>
    <message>
        <source>keep the scheme of a JSON file under NAME, without using it</source>
        <translation>把 JSON 文件中的方案以 NAME 为名保存，但不启用</translation>
    </message>
    <message>
        <source>write the scheme to a JSON file</source>
        <translation>把方案写入 JSON 文件</translation>
    </message>
    <message>
        <source>give the scheme another name</source>
        <translation>给方案改名</translation>
    </message>
    <message>
        <source>remove the scheme with all its versions</source>
        <translation>移除方案及其所有版本</translation>
    </message>
    <message>
        <source>Lists the book's grading schemes, or keeps one.</source>
        <translation>列出客户库的分级方案，或保存一个。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The book holds no scheme of its own.</source>
        <translation>客户库中没有自己的方案。</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>自带：%1</translation>
    </message>
    <message>
        <source>Name a scheme and one of --import, --export, --rename or --remove, or neither.</source>
        <translation>请给出方案名称以及 --import、--export、--rename、--remove 之一，或都不给。</translation>
    </message>
    <message>
        <source>Give the scheme a name.</source>
        <translation>请给方案起个名称。</translation>
    </message>
    <message>
        <source>hold out row i in fold i mod N; in time where left out, 5 where no day is known</source>
        <translation>第 i 行留出到第 i mod N 折；省略时按时间留出，没有日期时为 5</translation>
    </message>
    <message>
        <source>--date goes with --target; deals have days of their own.</source>
        <translation>--date 须与 --target 一起使用；商机有自己的日期。</translation>
    </message>
    <message>
        <source>No day says when customers came in, so nothing is held out in time; name a field with --date.</source>
        <translation>没有日期说明客户何时进入，因此无法按时间留出；请用 --date 指明字段。</translation>
    </message>
    <message>
        <source>Learned from customers who came in before %1 (“%2”), measured on those who came since.</source>
        <translation>从 %1（“%2”）之前进入的客户学习，用此后进入的客户检验。</translation>
    </message>
    <message>
        <source>of a target, the day customers came in; “created” where left out</source>
        <translation>用于目标字段：客户进入的日期；省略时为“created”</translation>
    </message>
    <message>
        <source>Use --check to look at the rules or --since to see what moved, not both.</source>
        <translation>--check（检查规则）与 --since（查看流转）不能同时使用。</translation>
    </message>
    <message>
        <source>Movements: %1</source>
        <translation>变动：%1</translation>
    </message>
    <message>
        <source>%1: pages written: %2</source>
        <translation>%1：已写入页数 %2</translation>
    </message>
    <message>
        <source>the book as recorded by the end of DATE</source>
        <translation>按 DATE 当天结束时已录入的内容</translation>
    </message>
    <message>
        <source>--compare takes before, year or none.</source>
        <translation>--compare 可取 before、year 或 none。</translation>
    </message>
    <message>
        <source>the pipeline to list; the one with the most deals where left out</source>
        <translation>要列出的销售流程；省略时为商机最多的流程</translation>
    </message>
    <message>
        <source>only the deals in that stage</source>
        <translation>仅该阶段的商机</translation>
    </message>
    <message>
        <source>only the deals of that owner</source>
        <translation>仅该负责人的商机</translation>
    </message>
    <message>
        <source>only the deals of customers that match</source>
        <translation>仅符合条件的客户的商机</translation>
    </message>
    <message>
        <source>'amount=5000;expected=2026-12-01': fields that are written with it</source>
        <translation>'amount=5000;expected=2026-12-01'：同时写入的字段</translation>
    </message>
    <message>
        <source>the pipeline of the stage; the deal's where left out</source>
        <translation>阶段所属的销售流程；省略时为商机所在的流程</translation>
    </message>
    <message>
        <source>Lists open deals by stage, those long in it first.</source>
        <translation>按阶段列出进行中的商机，停留过久的在前。</translation>
    </message>
    <message>
        <source>Moves a deal to another stage; a decided one is open again.</source>
        <translation>将商机移到其他阶段；已结束的商机重新打开。</translation>
    </message>
    <message>
        <source>Wins a deal, today where --set does not say closed=DATE.</source>
        <translation>赢单；--set 未写明 closed=DATE 时为今天。</translation>
    </message>
    <message>
        <source>Loses a deal and says why, today where --set does not say closed=DATE.</source>
        <translation>输单并说明原因；--set 未写明 closed=DATE 时为今天。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>A deal is named by its number as leadbook deals prints it, or by key:TEXT.</source>
        <translation>商机以 leadbook deals 所列的编号或 key:TEXT 指定。</translation>
    </message>
    <message>
        <source>There is no deal “%1”; leadbook deals prints the numbers.</source>
        <translation>没有商机“%1”；leadbook deals 列出编号。</translation>
    </message>
    <message>
        <source>There is no stage “%1”; name one of: %2.</source>
        <translation>没有阶段“%1”；可选：%2。</translation>
    </message>
    <message>
        <source>“%1” is no field of a deal; write 'amount=5000;expected=2026-12-01'.</source>
        <translation>“%1”不是商机的字段；请写作 'amount=5000;expected=2026-12-01'。</translation>
    </message>
    <message>
        <source>“%1” does not fit %2; write numbers as 1234.5 and days as 2026-12-01.</source>
        <translation>“%1”不能作为%2；数字请写作 1234.5，日期请写作 2026-12-01。</translation>
    </message>
    <message>
        <source>%1: won</source>
        <translation>%1：赢单</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <translation>%1：输单</translation>
    </message>
    <message>
        <source>%1: in stage %2</source>
        <translation>%1：处于阶段“%2”</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”; name another.</source>
        <translation>没有销售流程“%1”；请指定其他流程。</translation>
    </message>
    <message>
        <source>%1 of %2 open deals</source>
        <translation>%2个进行中的商机中的%1个</translation>
    </message>
    <message>
        <source>--compare needs a period; name its days with --from and --to.</source>
        <translation>--compare 需要一个期间；请用 --from 和 --to 给出起止日期。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>中位天数</translation>
    </message>
    <message>
        <source>Entered then</source>
        <translation>当时进入</translation>
    </message>
    <message>
        <source>Step rate then</source>
        <translation>当时阶段转化率</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is %2.</source>
        <translation>没有名为“%1”的报告；可用的有 %2。</translation>
    </message>
    <message>
        <source>beside the period before (before) or the same days a year before (year)</source>
        <translation>与上一期间(before)或去年同期(year)对比</translation>
    </message>
    <message>
        <source>movements are those of the last N months; 1 where left out</source>
        <translation>变动取最近 N 个月；省略时为 1</translation>
    </message>
    <message>
        <source>funnel: the period from DATE; the last 12 months where left out</source>
        <translation>漏斗：从 DATE 起的期间；省略时为最近12个月</translation>
    </message>
    <message>
        <source>Writes a report as PDF: grading, funnel.</source>
        <translation>把报告写成 PDF：grading、funnel、segments。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Four of five months end between low and high.</source>
        <translation>五个月中有四个月的结果落在下限与上限之间。</translation>
    </message>
    <message>
        <source>Too little was decided so far to go by this forecast: %1 won, %2 decided, in %3 months.</source>
        <translation>已结的商机太少，预测仅供参考：%3个月内赢单%1个，已结%2个。</translation>
    </message>
    <message>
        <source>%1 past forecasts, %2 months before the month ended: %3 off on average, bias %4, %5 within the range</source>
        <translation>以往预测%1次（月末前%2个月）：平均误差%3，总偏差%4，%5落在区间内</translation>
    </message>
    <message>
        <source>--by takes month.</source>
        <translation>--by 只能取 month。</translation>
    </message>
    <message>
        <source>A forecast goes %1 months ahead at most.</source>
        <translation>预测最多%1个月。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1 decided deals compared; %2 decided before the day of measuring and %3 without days left out.</source>
        <translation>比较了%1个已结商机；%2个在测量日前已结、%3个日期不全，未计入。</translation>
    </message>
    <message>
        <source>--for takes a month, a quarter or a year: 2026-11, 2026-Q4, 2026.</source>
        <translation>--for 取月份、季度或年份：2026-11、2026-Q4、2026。</translation>
    </message>
    <message>
        <source>--kind takes signed or received.</source>
        <translation>--kind 取 signed 或 received。</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>签单目标</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签单</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>回款目标</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已回款</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>--set takes an amount, such as 250000.</source>
        <translation>--set 取金额，例如 250000。</translation>
    </message>
    <message>
        <source>Use --set to set a target or --remove to take it away, not both.</source>
        <translation>设置目标用 --set，删除目标用 --remove，不能同时使用。</translation>
    </message>
    <message>
        <source>That period has not begun; its targets are in the list of --json.</source>
        <translation>该期间尚未开始；其目标见 --json 的列表。</translation>
    </message>
    <message>
        <source>as it would have been made at the end of DATE</source>
        <translation>按DATE当日结束时的情况预测</translation>
    </message>
    <message>
        <source>month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>how many months, the one of the day included; 4 where left out</source>
        <translation>预测几个月（含当月）；不写为4</translation>
    </message>
    <message>
        <source>measured N days after the deal began; 14 where left out</source>
        <translation>在商机开始N天后测量；不写为14</translation>
    </message>
    <message>
        <source>measured when the deal came into this stage instead</source>
        <translation>改为在商机进入该阶段时测量</translation>
    </message>
    <message>
        <source>2026-11, 2026-Q4 or 2026; this month where left out</source>
        <translation>2026-11、2026-Q4 或 2026；不写为本月</translation>
    </message>
    <message>
        <source>whose target; the whole team&apos;s where left out</source>
        <translation>谁的目标；不写为整个团队</translation>
    </message>
    <message>
        <source>signed (default) or received</source>
        <translation>signed（签单，默认）或 received（回款）</translation>
    </message>
    <message>
        <source>set the target</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>take the target away</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>the figures as of that day</source>
        <translation>截至该日的数字</translation>
    </message>
    <message>
        <source>Forecasts what will be won, by month, with its range.</source>
        <translation>按月预测赢单金额及其区间。</translation>
    </message>
    <message>
        <source>Says what goes with winning.</source>
        <translation>分析哪些因素与赢单相伴。</translation>
    </message>
    <message>
        <source>Lists targets and what is reached of them, or sets one.</source>
        <translation>列出目标及完成情况，或设置目标。</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>No purchases that count up to %1. Import purchases: leadbook import FILE --into purchases</source>
        <translation>截至%1没有计入的采购记录。请导入采购记录：leadbook import 文件 --into purchases</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首次采购</translation>
    </message>
    <message>
        <source>Share of each cohort with any purchase row (returns too), by time since the first.</source>
        <translation>各首购同期群中有采购记录（含退货）的客户占比，按距首次采购的时间。</translation>
    </message>
    <message>
        <source>Share of each cohort that bought (orders with an amount above 0), by time since the first.</source>
        <translation>各首购同期群中有采购（金额大于0的订单）的客户占比，按距首次采购的时间。</translation>
    </message>
    <message>
        <source>* not over yet on %1</source>
        <translation>* 截至%1尚未结束</translation>
    </message>
    <message>
        <source>Rows without a customer: %1</source>
        <translation>没有客户的记录：%1</translation>
    </message>
    <message>
        <source>--by takes month or quarter.</source>
        <translation>--by 可用 month 或 quarter。</translation>
    </message>
    <message>
        <source>--rule takes all or positive.</source>
        <translation>--rule 可用 all 或 positive。</translation>
    </message>
    <message>
        <source>month (default) or quarter</source>
        <translation>month（默认）或 quarter</translation>
    </message>
    <message>
        <source>as things stood then; today, or the end of the last month or quarter with a purchase, where left out</source>
        <translation>截至该日的情况；省略时为今天，若最后有采购的月或季已结束，则为其末日</translation>
    </message>
    <message>
        <source>what counts: positive (orders with an amount above 0, default) or all (every row, returns too)</source>
        <translation>计入范围：positive（金额大于0的订单，默认）或 all（所有记录，含退货）</translation>
    </message>
    <message>
        <source>Counts who of those who first bought in a month bought again later.</source>
        <translation>统计各首购同期群的客户此后再次采购的情况。</translation>
    </message>
    <message>
        <source>Puts customers who are alike into clusters, with plain rules.</source>
        <translation>把相似的客户自动分群，并给出简明规则。</translation>
    </message>
    <message>
        <source>how many clusters, 2 to 30, or auto (default)</source>
        <translation>分群个数，2 到 30，或 auto（默认）</translation>
    </message>
    <message>
        <source>the same seed gives the same clusters; 1 where left out</source>
        <translation>相同的种子得到相同的分群；省略时为 1</translation>
    </message>
    <message>
        <source>runs with all customers, of which the best counts; 20 where left out</source>
        <translation>用全部客户运行的次数，取最好的一次；省略时为 20</translation>
    </message>
    <message>
        <source>begin with these centres in scaled units (CSV, one line for each cluster)</source>
        <translation>从这些中心点开始（缩放后的单位；CSV，每个分群一行）</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check the path.</source>
        <translation>无法读取“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>Line %1 of the centres is not one number for each of %2 fields.</source>
        <translation>中心点第%1行不是%2个字段各一个数字。</translation>
    </message>
    <message>
        <source>“%1” holds no centres.</source>
        <translation>“%1”中没有中心点。</translation>
    </message>
    <message>
        <source>Name the fields to cluster by: --fields orders,revenue</source>
        <translation>请指定用于分群的字段：--fields orders,revenue</translation>
    </message>
    <message>
        <source>--k takes auto or a number from 2 to %1.</source>
        <translation>--k 可取 auto 或 2 到 %1 的数字。</translation>
    </message>
    <message>
        <source>Inertia %1, silhouette %2, %3 customers</source>
        <translation>组内平方和 %1，轮廓系数 %2，%3位客户</translation>
    </message>
    <message>
        <source>Starts were tried on a sample of %1 customers.</source>
        <translation>起始点在%1位客户的样本上试算。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>%1: %2 (%3 customers, %4 pure)</source>
        <translation>%1：%2（%3位客户，纯度 %4）</translation>
    </message>
    <message>
        <source>No segment holds %1 of the 125 combinations; they are %2.</source>
        <translation>125种组合中有%1种没有分群，归为“%2”。</translation>
    </message>
    <message>
        <source>Several segments hold %1 of the 125 combinations; the first has them.</source>
        <translation>125种组合中有%1种落入多个分群，以排在前面的为准。</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>There is no segment “%1”; name one of the book&apos;s, rfm, or say what it is with --where.</source>
        <translation>没有名为“%1”的分群；请使用客户库中的名称或 rfm，或用 --where 说明条件。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 当日</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周起始</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Say whose movement: --movement rfm or the name of a segment.</source>
        <translation>请说明跟踪什么：--movement rfm 或某个分群的名称。</translation>
    </message>
    <message>
        <source>--since must not be later than --as-of.</source>
        <translation>--since 不得晚于 --as-of。</translation>
    </message>
    <message>
        <source>--as-of must not be later than today.</source>
        <translation>--as-of 不得晚于今天。</translation>
    </message>
    <message>
        <source>what the segment is, where the book has none of that name</source>
        <translation>客户库中没有该名称时，分群的条件</translation>
    </message>
    <message>
        <source>from the end of DATE on; 90 days before the end where left out</source>
        <translation>从 DATE 日终开始；省略时为结束日前90天</translation>
    </message>
    <message>
        <source>up to the end of DATE; today where left out</source>
        <translation>到 DATE 日终为止；省略时为今天</translation>
    </message>
    <message>
        <source>at most the N newest movements; 100 where left out, 0 prints counts alone</source>
        <translation>最多列出最新的 N 条移动；省略时为 100，0 只输出计数</translation>
    </message>
    <message>
        <source>Follows segments through time.</source>
        <translation>跟踪分群随时间的变化。</translation>
    </message>
    <message>
        <source>who moved between two days, and why: rfm, the name of a segment, or a field such as lifeCycle</source>
        <translation>两个日期之间谁发生了移动及原因：rfm、分群名称，或字段（如 lifeCycle）</translation>
    </message>
    <message>
        <source>--unit takes day or week.</source>
        <translation>--unit 只能是 day 或 week。</translation>
    </message>
    <message>
        <source>--calibration-end lies after the day of the analysis.</source>
        <translation>--calibration-end 晚于分析日期。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>复购次数</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Purchases of a customer from %1 to %2, by repeats until then:</source>
        <translation>每位客户在 %1 至 %2 的购买次数，按此前的复购次数：</translation>
    </message>
    <message>
        <source>BG/NBD: r %1, alpha %2, a %3, b %4, log-likelihood %5</source>
        <translation>BG/NBD：r %1，alpha %2，a %3，b %4，对数似然 %5</translation>
    </message>
    <message>
        <source>Gamma-Gamma: p %1, q %2, v %3, log-likelihood %4</source>
        <translation>Gamma-Gamma：p %1，q %2，v %3，对数似然 %4</translation>
    </message>
    <message>
        <source>%1 customers who have bought; in %2 %3 they are expected to buy %4 times for %5 (80 %: %6 to %7).</source>
        <translation>%1位购买过的客户；预计在 %2 %3内购买%4次，金额 %5（80% 区间：%6 至 %7）。</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>With one order, whether they are still customers: cannot tell: %1</source>
        <translation>仅有一次购买、无法判断是否仍是客户：%1</translation>
    </message>
    <message>
        <source>unit of time: week (default) or day</source>
        <translation>时间单位：week（默认）或 day</translation>
    </message>
    <message>
        <source>the last day looked at; today, or the end of the last month with a purchase, where left out</source>
        <translation>分析截止日；不填则为今天，或最后有购买的月份的月末</translation>
    </message>
    <message>
        <source>look so many units ahead; a year where left out</source>
        <translation>向前预测的单位数；不填则为一年</translation>
    </message>
    <message>
        <source>Says what customers will be worth, and how well that was told before.</source>
        <translation>预测客户终身价值，并说明以往预测是否准确。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>learn up to DATE and hold against what came after; without it, learn from all and hold a model of all but the last part of the time against that</source>
        <translation>用截至 DATE 的数据建模，并用其后的数据检验；不填则用全部数据建模，另留出最后一段时间检验一个不含这段时间的模型</translation>
    </message>
    <message>
        <source>counts who passes FILTER; with --save: who is in it</source>
        <translation>统计符合筛选条件的客户；与 --save 同用时为分群的条件</translation>
    </message>
    <message>
        <source>divides the book by a dimension, such as size</source>
        <translation>按维度划分客户库，例如 size</translation>
    </message>
    <message>
        <source>and each group by another one</source>
        <translation>再按另一维度细分</translation>
    </message>
    <message>
        <source>keeps a live segment, or changes the one called so</source>
        <translation>保存动态分群，或修改同名分群</translation>
    </message>
    <message>
        <source>of --save: what is to be done with them</source>
        <translation>用于 --save：对这些客户的跟进策略</translation>
    </message>
    <message>
        <source>forgets the segment</source>
        <translation>删除该分群</translation>
    </message>
    <message>
        <source>Lists live segments, or divides the book by one or two dimensions.</source>
        <translation>列出动态分群，或按一两个维度划分客户库。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>No segment is saved yet. Save one: leadbook segments --save NAME --where FILTER</source>
        <translation>还没有分群。保存一个：leadbook segments --save NAME --where FILTER</translation>
    </message>
    <message>
        <source>In no segment: %1</source>
        <translation>不在任何分群中：%1</translation>
    </message>
    <message>
        <source>There is no segment “%1”; “leadbook segments” lists those of the book.</source>
        <translation>没有分群“%1”，“leadbook segments”可列出全部分群。</translation>
    </message>
    <message>
        <source>Say with --where who is in the segment.</source>
        <translation>请用 --where 说明哪些客户属于此分群。</translation>
    </message>
    <message>
        <source>There is no dimension “%1”; there are: %2.</source>
        <translation>没有维度“%1”，可用的有：%2。</translation>
    </message>
    <message>
        <source>The book says nothing about “%1”. It is read from: %2.</source>
        <translation>客户库中没有关于“%1”的资料，其来源字段为：%2。</translation>
    </message>
    <message>
        <source>--by goes with --dimension.</source>
        <translation>--by 需与 --dimension 同用。</translation>
    </message>
    <message>
        <source>counts who passes FILTER; with --save or --movement: who is in the segment</source>
        <translation>统计符合筛选条件的客户；与 --save 或 --movement 同用时为分群的条件</translation>
    </message>
    <message>
        <source>sum by lifeCycle (default), grade, rfm, source, industry or owner</source>
        <translation>按 lifeCycle（默认）、grade、rfm、source、industry 或 owner 汇总</translation>
    </message>
    <message>
        <source>--by takes one of %1.</source>
        <translation>--by 只能是 %1 之一。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Often +10 %</source>
        <translation>频率 +10%</translation>
    </message>
    <message>
        <source>Spend +10 %</source>
        <translation>金额 +10%</translation>
    </message>
    <message>
        <source>Lost -10 %</source>
        <translation>流失 -10%</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下次购买</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续签</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Customers with a contract: %1. In %2 days %3 renewals are expected, worth %4; in all %5 are left, worth %6 at 10 % a year.</source>
        <translation>合同客户：%1。%2天内预期续签%3次，价值 %4；今后共%5次，按每年 10% 折现价值 %6。</translation>
    </message>
    <message>
        <source>--scale takes none, zscore, log, rank or auto.</source>
        <translation>--scale 可取 none、zscore、log、rank 或 auto。</translation>
    </message>
    <message>
        <source>none, zscore (default), log (log(1+v), then zscore), rank, or auto for what suits the fields</source>
        <translation>none、zscore（默认）、log（log(1+v) 后取 zscore）、rank，或 auto（按字段选择）</translation>
    </message>
    <message>
        <source>no clusters, but rules that tell who passes FILTER; --fields may name fields of any kind to ask about</source>
        <translation>不分群，而是找出区分谁符合 FILTER 的规则；--fields 可指定任意类型的字段</translation>
    </message>
    <message>
        <source>with --explain: look at those only who pass FILTER</source>
        <translation>与 --explain 同用：只看符合 FILTER 的客户</translation>
    </message>
    <message>
        <source>with --explain: at most so many rules, 2 to 24; 6 where left out</source>
        <translation>与 --explain 同用：规则的最多条数，2 至 24，缺省为 6</translation>
    </message>
    <message>
        <source>--explain takes a filter: --explain &quot;lifeCycle = churned&quot;</source>
        <translation>--explain 需要一个筛选条件：--explain &quot;lifeCycle = churned&quot;</translation>
    </message>
    <message>
        <source>--rules takes a number from 2 to %1.</source>
        <translation>--rules 可取 2 至 %1 之间的数。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Says whom to contact now, and why.</source>
        <translation>说明现在该联系谁以及原因。</translation>
    </message>
    <message>
        <source>as of that day; today where left out</source>
        <translation>截至该日；省略则为今天</translation>
    </message>
    <message>
        <source>only the customers of that owner; &apos;&apos; is nobody&apos;s</source>
        <translation>仅该负责人的客户；&apos;&apos;表示无负责人</translation>
    </message>
    <message>
        <source>what is due up to N days from then; 1 where left out</source>
        <translation>N天内到期的事项；省略则为1</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为何现在</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>To contact: %1, overdue: %2</source>
        <translation>待联系：%1，已逾期：%2</translation>
    </message>
    <message>
        <source>Never contacted: %1, A and B without a next action: %2</source>
        <translation>从未联系：%1，没有下一步的A、B级：%2</translation>
    </message>
    <message>
        <source>write what is proposed, as one change</source>
        <translation>将建议一次写入（可一次撤销）</translation>
    </message>
    <message>
        <source>write the shipped strategies into the book first</source>
        <translation>先将内置策略写入客户库</translation>
    </message>
    <message>
        <source>put the strategy of CLASS, such as grade:A, into use; all is every shipped one</source>
        <translation>启用 CLASS（例如 grade:A）的策略；all 表示所有内置策略</translation>
    </message>
    <message>
        <source>take the strategy of CLASS out of use</source>
        <translation>停用 CLASS 的策略</translation>
    </message>
    <message>
        <source>propose for those too who were in the class before it came into use</source>
        <translation>启用前已属于该类别的客户也一并建议</translation>
    </message>
    <message>
        <source>Lists the strategies and the tasks that they would create and withdraw.</source>
        <translation>列出跟进策略及其将创建和撤回的任务。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>延迟天数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Nothing was written. Write it: leadbook strategies --apply</source>
        <translation>尚未写入。写入请运行：leadbook strategies --apply</translation>
    </message>
    <message>
        <source>There is no strategy for “%1”; “leadbook strategies” lists their classes.</source>
        <translation>没有“%1”的策略；运行“leadbook strategies”可列出各类别。</translation>
    </message>
    <message>
        <source>Says what is bought together, or what a customer may want.</source>
        <translation>说明哪些产品常一起购买，或某位客户可能需要什么。</translation>
    </message>
    <message>
        <source>what is bought together with that product</source>
        <translation>与该产品一起购买的产品</translation>
    </message>
    <message>
        <source>only products in at least N orders together; 5 where left out</source>
        <translation>仅列出至少在N个订单中同时出现的产品；省略则为5</translation>
    </message>
    <message>
        <source>at most N rows; 20 where left out</source>
        <translation>最多N行；省略则为20</translation>
    </message>
    <message>
        <source>%1 of the orders with “%2” have it, lift %3</source>
        <translation>含“%2”的订单中有%1包含它，提升度%3</translation>
    </message>
    <message>
        <source>%1 of the %2 customers most alike bought it</source>
        <translation>最相似的%2位客户中有%1位购买</translation>
    </message>
    <message>
        <source>No purchase names a product. Import purchases: leadbook import FILE --into purchases</source>
        <translation>没有带产品的购买记录。请导入：leadbook import FILE --into purchases</translation>
    </message>
    <message>
        <source>Nothing to recommend: the customer bought nothing, or nothing goes with it.</source>
        <translation>没有可推荐的：该客户没有购买，或没有相关产品。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No two products are in %1 orders together.</source>
        <translation>没有两种产品同时出现在%1个订单中。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>一起购买</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>There is no product “%1”; leadbook export products.csv --table products lists them.</source>
        <translation>没有产品“%1”；leadbook export products.csv --table products 可列出全部产品。</translation>
    </message>
    <message>
        <source>Ask for a customer or for --product, not both.</source>
        <translation>请指定客户或 --product，不能同时指定。</translation>
    </message>
    <message>
        <source>Tasks: %1, follow-ups: %2, birthdays: %3, written to %4</source>
        <translation>任务：%1，待跟进：%2，生日：%3，已写入%4</translation>
    </message>
    <message>
        <source>Left out as too many: %1</source>
        <translation>数量过多，未写入：%1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>New tasks: %1, updated: %2, unchanged: %3, skipped: %4</source>
        <translation>新任务：%1，更新：%2，未变：%3，跳过：%4</translation>
    </message>
    <message>
        <source>Nothing was written; without --plan it is.</source>
        <translation>未写入任何内容；去掉 --plan 即可写入。</translation>
    </message>
    <message>
        <source>No holidays of %1 are known, only of CN; take them from a calendar file.</source>
        <translation>没有%1的节假日数据，目前仅有 CN；请从日历文件采用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Weekends alone are free.</source>
        <translation>只有周末休息。</translation>
    </message>
    <message>
        <source>Write “calendar export OUT.ics”, “calendar import FILE.ics” or “calendar days-off”.</source>
        <translation>请写“calendar export OUT.ics”“calendar import FILE.ics”或“calendar days-off”。</translation>
    </message>
    <message>
        <source>export: what is due from that day on</source>
        <translation>导出：从该日起到期的任务</translation>
    </message>
    <message>
        <source>export: what is due up to that day</source>
        <translation>导出：到该日为止到期的任务</translation>
    </message>
    <message>
        <source>export: tasks as events, not as to-dos</source>
        <translation>导出：把任务写成日程而非待办</translation>
    </message>
    <message>
        <source>import: whose tasks they are, where that cannot be told</source>
        <translation>导入：无法判断客户时归属的客户</translation>
    </message>
    <message>
        <source>days-off: take over those of a country (CN) or of a calendar file</source>
        <translation>days-off：采用某国（CN）或日历文件中的休息日</translation>
    </message>
    <message>
        <source>export OUT.ics, import FILE.ics: tasks and birthdays; days-off: holidays.</source>
        <translation>export OUT.ics、import FILE.ics：任务和生日；days-off：节假日。</translation>
    </message>
    <message>
        <source>%1 messages written to %2 and noted in the customers’ records.</source>
        <translation>已将%1条消息写入%2，并记入客户的互动记录。</translation>
    </message>
    <message>
        <source>%1 pass the filter, %2 become members, %3 of them as the control group.</source>
        <translation>%1人符合筛选条件，%2人成为成员，其中%3人为对照组。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new responses, %3 known, %4 of nobody in the book, %5 of no members.</source>
        <translation>%1行：%2条新回应，%3条已有，%4条不在客户库中，%5条不是成员。</translation>
    </message>
    <message>
        <source>--by takes grade, rfm or lifeCycle.</source>
        <translation>--by可取grade、rfm或lifeCycle。</translation>
    </message>
    <message>
        <source>--channel takes mail, sms, wechat, call, letter or event.</source>
        <translation>--channel可取mail、sms、wechat、call、letter或event。</translation>
    </message>
    <message>
        <source>--control takes a share from 0 to 0.9.</source>
        <translation>--control取0至0.9的比例。</translation>
    </message>
    <message>
        <source>--cost takes an amount such as 1200.50.</source>
        <translation>--cost取金额，例如1200.50。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Difference of revenue per member</source>
        <translation>人均收入差异</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Lists campaigns, makes one, sends it, or says what came of it.</source>
        <translation>列出市场活动，新建、发送市场活动，或说明其效果。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Not found, for instance: %1</source>
        <translation>未找到，例如：%1</translation>
    </message>
    <message>
        <source>Nothing was written. Without --plan it is.</source>
        <translation>未写入任何内容。去掉--plan即可写入。</translation>
    </message>
    <message>
        <source>Only e-mails become mail files; name a file that ends in .csv.</source>
        <translation>只有邮件能生成邮件文件；请指定以.csv结尾的文件。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Say which campaign: leadbook campaign NAME …</source>
        <translation>请指明市场活动：leadbook campaign NAME …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The book has no segment “%1”; segments lists them.</source>
        <translation>客户库中没有分群“%1”；segments可列出全部。</translation>
    </message>
    <message>
        <source>There is no campaign yet. Make one: leadbook campaign NAME --where FILTER --control 0.1</source>
        <translation>还没有市场活动。新建：leadbook campaign NAME --where FILTER --control 0.1</translation>
    </message>
    <message>
        <source>There is no template “%1”; campaign --templates lists them.</source>
        <translation>没有模板“%1”；campaign --templates可列出全部。</translation>
    </message>
    <message>
        <source>adds who passes the filter now and is no member yet</source>
        <translation>加入现在符合筛选条件但尚不是成员的客户</translation>
    </message>
    <message>
        <source>en or zh_CN, for contacts without a language</source>
        <translation>en或zh_CN，用于未注明语言的联系人</translation>
    </message>
    <message>
        <source>figures by grade (default), rfm or lifeCycle as it was when members were added</source>
        <translation>按加入时的grade（默认）、rfm或lifeCycle统计</translation>
    </message>
    <message>
        <source>lists the templates of messages</source>
        <translation>列出消息模板</translation>
    </message>
    <message>
        <source>mail files, whatever OUT is called</source>
        <translation>无论OUT如何命名都写成邮件文件</translation>
    </message>
    <message>
        <source>mail, sms, wechat, call, letter or event; the template’s where left out</source>
        <translation>mail、sms、wechat、call、letter或event；省略时用模板的渠道</translation>
    </message>
    <message>
        <source>makes the campaign NAME with who passes FILTER</source>
        <translation>以符合FILTER的客户新建市场活动NAME</translation>
    </message>
    <message>
        <source>of the draw; made of name and day where left out</source>
        <translation>抽取用的种子；省略时由名称和日期生成</translation>
    </message>
    <message>
        <source>passes the filter and may be written to</source>
        <translation>符合筛选条件且可以发送</translation>
    </message>
    <message>
        <source>says what would be and writes nothing</source>
        <translation>只说明结果，不写入</translation>
    </message>
    <message>
        <source>takes responses from a table with columns customer or email, date, response</source>
        <translation>从含customer或email、date、response列的表格读取回应</translation>
    </message>
    <message>
        <source>the last day that counts</source>
        <translation>计入的最后一天</translation>
    </message>
    <message>
        <source>the part that is drawn as a control group and not written to, 0 to 0.9</source>
        <translation>随机抽为对照组、不予发送的比例，0至0.9</translation>
    </message>
    <message>
        <source>the same with who is in a live segment</source>
        <translation>同上，取实时分群中的客户</translation>
    </message>
    <message>
        <source>the template, by key or name; --templates lists them</source>
        <translation>模板的标识或名称；--templates可列出全部</translation>
    </message>
    <message>
        <source>what customers do counts from DATE on</source>
        <translation>从DATE起计入客户行为</translation>
    </message>
    <message>
        <source>what it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>writes the messages: mail files into the folder OUT, or one file OUT.csv</source>
        <translation>写出消息：邮件文件写入文件夹OUT，或写成一个文件OUT.csv</translation>
    </message>
    <message>
        <source>who passes the filter later may join by --refresh</source>
        <translation>之后符合筛选条件的客户可由--refresh加入</translation>
    </message>
    <message>
        <source>--by takes segment, grade, lifecycle, source, industry or owner.</source>
        <translation>--by 可取 segment、grade、lifecycle、source、industry 或 owner。</translation>
    </message>
    <message>
        <source>--unit takes month or quarter.</source>
        <translation>--unit 可取 month 或 quarter。</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1个回答</translation>
    </message>
    <message>
        <source>survey import takes at least one file.</source>
        <translation>survey import 至少需要一个文件。</translation>
    </message>
    <message>
        <source>survey answer takes a questionnaire, a customer and the answers in order.</source>
        <translation>survey answer 需要问卷、客户以及按顺序的回答。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>survey takes one questionnaire, import FILE, or answer KEY ID ANSWER.</source>
        <translation>survey 可接一份问卷、import FILE 或 answer KEY ID ANSWER。</translation>
    </message>
    <message>
        <source>Answered %1 times by %2 customers.</source>
        <translation>%2个客户填写了%1次。</translation>
    </message>
    <message>
        <source>Lists questionnaires, tells the figures of one, takes in answers.</source>
        <translation>列出问卷，显示某份问卷的结果，导入回答。</translation>
    </message>
    <message>
        <source>import: which one was answered; found by the columns where left out</source>
        <translation>import：所填的问卷；省略时按列名识别</translation>
    </message>
    <message>
        <source>import: say what would happen and write nothing</source>
        <translation>import：只说明将发生什么，不写入</translation>
    </message>
    <message>
        <source>import: &apos;Header=field;Header=&apos;, for customer and date</source>
        <translation>import：“表头=字段;表头=”，用于客户和日期</translation>
    </message>
    <message>
        <source>figures by segment, grade, lifecycle, source, industry or owner</source>
        <translation>按分群、等级、生命周期、来源、行业或负责人分列</translation>
    </message>
    <message>
        <source>and by quarter (default) or month</source>
        <translation>并按季度（默认）或月</translation>
    </message>
    <message>
        <source>only answers from DATE</source>
        <translation>只统计 DATE 起的回答</translation>
    </message>
    <message>
        <source>answer: on which day; today where left out</source>
        <translation>answer：日期；省略为今天</translation>
    </message>
    <message>
        <source>answer: a call is logged as well</source>
        <translation>answer：同时记录通话</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Lists feedback in the order in which it is to be dealt with.</source>
        <translation>按处理顺序列出客户反馈。</translation>
    </message>
    <message>
        <source>Says how key accounts stand and why, the worst first.</source>
        <translation>说明重点客户的健康度及原因，最差的在前。</translation>
    </message>
    <message>
        <source>do what is due, as one change</source>
        <translation>执行到期的事项，作为一次更改</translation>
    </message>
    <message>
        <source>what happened in the last N days; 90 where left out</source>
        <translation>最近 N 天发生的事件；省略时为 90</translation>
    </message>
    <message>
        <source>put RULE into use; all is every shipped one</source>
        <translation>启用规则 RULE；all 表示全部内置规则</translation>
    </message>
    <message>
        <source>take RULE out of use</source>
        <translation>停用规则 RULE</translation>
    </message>
    <message>
        <source>Lists the rules, what they wait for and what is due.</source>
        <translation>列出规则、触发条件以及待执行的事项。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生次数</translation>
    </message>
    <message>
        <source>Events acted on: %L1</source>
        <translation>已处理事件：%L1</translation>
    </message>
    <message>
        <source>Events to act on: %L1</source>
        <translation>待处理事件：%L1</translation>
    </message>
    <message>
        <source>Nothing was written. Write it: leadbook rules --apply</source>
        <translation>尚未写入。执行写入：leadbook rules --apply</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “leadbook rules --json” lists their keys.</source>
        <translation>没有规则“%1”；“leadbook rules --json”会列出规则的键。</translation>
    </message>
    <message>
        <source>Payments overdue: %L1</source>
        <translation>逾期回款：%L1</translation>
    </message>
    <message>
        <source>The grading rules are due for review since %1.</source>
        <translation>分级规则自%1起该复查了。</translation>
    </message>
    <message>
        <source>Says whether a strategy, a campaign or a change of grades worked.</source>
        <translation>说明跟进策略、市场活动或分级变更是否有效。</translation>
    </message>
    <message>
        <source>the first day that counts</source>
        <translation>计入的第一天</translation>
    </message>
    <message>
        <source>the day of judgement, fixed beforehand; nothing counts after it</source>
        <translation>事先定下的评判日，此后的都不计入</translation>
    </message>
    <message>
        <source>what it is judged by, fixed beforehand: retention, conversion, frequency, revenue, churn, response, satisfaction, engagement, signing, lifetime, loyalty, rivals</source>
        <translation>事先定下的指标：retention、conversion、frequency、revenue、churn、response、satisfaction、engagement、signing、lifetime、loyalty、rivals</translation>
    </message>
    <message>
        <source>holdout (against the random control group), matched, or change (before and after)</source>
        <translation>holdout（与随机对照组比较）、matched（匹配比较）或change（前后对比）</translation>
    </message>
    <message>
        <source>what is dated later is not there; today if left out</source>
        <translation>更晚的内容视为不存在；省略则为今天</translation>
    </message>
    <message>
        <source>keep the question under this name; it begins today or later</source>
        <translation>以此名称保存问题；起始日须为今天或以后</translation>
    </message>
    <message>
        <source>leave a random share of the class alone, as control group; 0 ends that</source>
        <translation>随机留出一部分客户不跟进，作为对照组；0表示取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Needed a side</source>
        <translation>每边需要</translation>
    </message>
    <message>
        <source>Say from which day on: --from DATE.</source>
        <translation>请说明起始日：--from DATE。</translation>
    </message>
    <message>
        <source>--design is holdout, matched or change.</source>
        <translation>--design 为 holdout、matched 或 change。</translation>
    </message>
    <message>
        <source>--fix needs --judge DATE and --indicator NAME.</source>
        <translation>--fix 需要 --judge DATE 和 --indicator NAME。</translation>
    </message>
    <message>
        <source>--holdout is CLASS=SHARE with a share from 0 to 0.9, as grade:A=0.2.</source>
        <translation>--holdout 写作 CLASS=SHARE，SHARE 为0到0.9，如 grade:A=0.2。</translation>
    </message>
    <message>
        <source>Writes a report as PDF: grading, funnel, segments, effect.</source>
        <translation>把报告写成PDF：grading、funnel、segments、effect。</translation>
    </message>
    <message>
        <source>what consent is asked for: offers, newsletter, events, surveys, service, or a word of your own</source>
        <translation>所需同意的用途：offers、newsletter、events、surveys、service，或自定义</translation>
    </message>
    <message>
        <source>“%1” is no indicator; there are %2.</source>
        <translation>“%1”不是指标；可用的指标有：%2。</translation>
    </message>
    <message>
        <source>--in-use takes yes or no.</source>
        <translation>--in-use 的值为 yes 或 no。</translation>
    </message>
    <message>
        <source>There is no rule called “%1”.</source>
        <translation>没有名为“%1”的规则。</translation>
    </message>
    <message>
        <source>Say privacy, privacy rule NAME or privacy drop NAME.</source>
        <translation>请使用 privacy、privacy rule 名称 或 privacy drop 名称。</translation>
    </message>
    <message>
        <source>rule: whom it is about; everyone where left out</source>
        <translation>rule：适用于谁；省略时为所有人</translation>
    </message>
    <message>
        <source>rule: due after N days without a contact; 1095 where left out</source>
        <translation>rule：N 天无联系后到期；省略时为 1095</translation>
    </message>
    <message>
        <source>rule: why data are kept so long</source>
        <translation>rule：保留这么久的理由</translation>
    </message>
    <message>
        <source>rule: yes or no</source>
        <translation>rule：yes 或 no</translation>
    </message>
    <message>
        <source>the page to begin with, such as today, or new for a new customer</source>
        <translation>启动后显示的页面，例如 today；new 表示新建客户</translation>
    </message>
    <message>
        <source>Opens the window, a book, and tables to import; --show new begins with a new customer.</source>
        <translation>打开窗口、客户库和要导入的表格；--show new 表示直接新建客户。</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>OPTIONS OF THE WINDOW</source>
        <translation>窗口的选项</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY VERB</source>
        <translation>所有命令通用的选项</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>an offline CRM that grades and segments customers</source>
        <translation>给客户分级、分群的离线客户管理程序</translation>
    </message>
    <message>
        <source>Leadbook keeps customers, contacts, deals, purchases and tasks in one file, a book, and says whom to contact and why: grades, segments, funnel, strategies and campaigns. It needs no network.</source>
        <translation>Leadbook 把客户、联系人、商机、购买记录和任务存放在一个文件（客户库）里，并通过分级、分群、漏斗、跟进策略和市场活动说明该联系谁、为什么。不需要网络。</translation>
    </message>
    <message>
        <source>Without a verb it opens its window: with the book that is named, else the one of last time. Tables (CSV, Excel, vCard) that are named are shown before they are imported. A second start hands its files over to the window that is open.</source>
        <translation>不带命令时打开窗口，显示指定的客户库，未指定时显示上次的客户库。指定的表格（CSV、Excel、vCard）会先预览再导入。再次启动时，文件交给已打开的窗口。</translation>
    </message>
    <message>
        <source>With a verb it does one job without a window, also where there is no display, and prints a short text or one JSON object. What a verb writes is one change, which can be undone.</source>
        <translation>带命令时不打开窗口，只完成一项工作（没有显示器也可以），并输出一段简短文字或一个 JSON 对象。每个命令的写入都是一次更改，可以撤销。</translation>
    </message>
    <message>
        <source>lists the verbs, or the options of a verb</source>
        <translation>列出所有命令，或某个命令的选项</translation>
    </message>
    <message>
        <source>tells the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>ID is the number of a customer or deal as list prints it, or key:TEXT for the key of the other system.</source>
        <translation>ID 是 list 输出的客户或商机编号，也可以用 key:文本 表示其他系统中的编号。</translation>
    </message>
    <message>
        <source>done; rows that were refused are counted</source>
        <translation>已完成；无法处理的行会计数</translation>
    </message>
    <message>
        <source>it failed, nothing was written, and one sentence says why</source>
        <translation>失败，没有写入任何内容，并用一句话说明原因</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>用法错误</translation>
    </message>
    <message>
        <source>the book that is opened where none is named</source>
        <translation>未指定时打开的客户库</translation>
    </message>
    <message>
        <source>preferences of the window</source>
        <translation>窗口的偏好设置</translation>
    </message>
    <message>
        <source>the day that counts as today, as YYYY-MM-DD</source>
        <translation>当作今天的日期，格式为 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the language of what is printed: English or Chinese</source>
        <translation>输出的语言：英文或中文</translation>
    </message>
    <message>
        <source>Lists the backups of the book that Leadbook made, newest first.</source>
        <translation>列出 Leadbook 为客户库所做的备份，最新的在前。</translation>
    </message>
    <message>
        <source>There is no backup of this book yet; leadbook backup OUT makes one.</source>
        <translation>此客户库还没有备份；可用 leadbook backup OUT 创建。</translation>
    </message>
    <message>
        <source>A backup lay at %1, which is not there now; erase again with it.</source>
        <translation>备份曾存放在 %1，现在不在原处；接上后请再删除一次。</translation>
    </message>
    <message>
        <source>Takes in CSV, XLSX and vCard files and other books as one change; - is the standard input.</source>
        <translation>导入 CSV、XLSX、vCard 文件和其他客户库，作为一次更改；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Writes a CSV, XLSX or vCard file; - is a table on the standard output.</source>
        <translation>导出 CSV、XLSX 或 vCard 文件；- 表示把表格写到标准输出。</translation>
    </message>
    <message>
        <source>The standard input could not be read; name a file instead.</source>
        <translation>无法读取标准输入；请改为指定文件。</translation>
    </message>
    <message>
        <source>The standard output does not take it; name a file instead.</source>
        <translation>无法写入标准输出；请改为指定文件。</translation>
    </message>
    <message>
        <source>such as 1360x860; several with commas, as of language and theme, make a picture of each combination</source>
        <translation>如 1360x860；可用逗号列出几个，语言和主题也可以，每种组合一张图</translation>
    </message>
    <message>
        <source>week: where weeks begin: monday (default), saturday or sunday</source>
        <translation>week：每周从哪天开始：monday（默认）、saturday 或 sunday</translation>
    </message>
    <message>
        <source>--week-begins takes monday, saturday or sunday.</source>
        <translation>--week-begins 的取值为 monday、saturday 或 sunday。</translation>
    </message>
    <message>
        <source>--rate takes a currency and what one unit is worth: USD=7.1.</source>
        <translation>--rate 需要货币及一单位折合多少：USD=7.1。</translation>
    </message>
    <message>
        <source>Currency of the book: %1</source>
        <translation>客户库货币：%1</translation>
    </message>
    <message>
        <source>Without a rate, counted as they stand: %1</source>
        <translation>没有汇率、按原数额计入：%1</translation>
    </message>
    <message>
        <source>Home city: %1</source>
        <translation>本地城市：%1</translation>
    </message>
    <message>
        <source>Fiscal years begin with month %1</source>
        <translation>财年从%1月开始</translation>
    </message>
    <message>
        <source>the currency of the book, in which all sums are; empty: not set</source>
        <translation>客户库货币，所有合计均以此计；留空：未设置</translation>
    </message>
    <message>
        <source>what one unit of a currency is worth in the book&apos;s; CODE= removes that rate</source>
        <translation>一单位货币折合多少客户库货币；CODE= 移除该汇率</translation>
    </message>
    <message>
        <source>the day from which the rate holds; today where left out</source>
        <translation>汇率的起始日期；省略时为今天</translation>
    </message>
    <message>
        <source>whose customers are local; empty: the city of most customers</source>
        <translation>哪个城市的客户算本地客户；留空：客户最多的城市</translation>
    </message>
    <message>
        <source>the month with which fiscal years begin, 1-12</source>
        <translation>财年的起始月份，1-12</translation>
    </message>
    <message>
        <source>Shows and sets what holds for the whole book.</source>
        <translation>显示和设置对整个客户库有效的内容。</translation>
    </message>
    <message>
        <source>The fiscal year that is set has no such period; --remove takes its target away.</source>
        <translation>所设财年没有这样的期间；可用 --remove 移除其目标。</translation>
    </message>
    <message>
        <source>--%1 was given more than once; give it once.</source>
        <translation>--%1 给出了不止一次；请只给一次。</translation>
    </message>
    <message>
        <source>A rate has a point before its decimals and nothing between its thousands; write it as USD=7.1.</source>
        <translation>汇率的小数用点，千位之间不加符号；请写成 USD=7.1。</translation>
    </message>
    <message>
        <source>--from is the day of a --rate; give that too.</source>
        <translation>--from 是 --rate 的日期；请同时给出 --rate。</translation>
    </message>
    <message>
        <source>There is no folder for what is passed through; set TMPDIR to one that you may write.</source>
        <translation>没有可暂存内容的文件夹；请将 TMPDIR 设为可写入的文件夹。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>lists these options</source>
        <translation>列出这些选项</translation>
    </message>
    <message>
        <source>--%1 is for the reports %2; leave it out for %3.</source>
        <translation>--%1 用于报告 %2；%3 请不要使用它。</translation>
    </message>
    <message>
        <source>There is no book %1; name one with --book.</source>
        <translation>没有客户库 %1；请用 --book 指定一个。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected</source>
        <translation>
            <numerusform>%1：%n行，新增 %2，更新 %3，未变 %4，待确认 %5，无法导入 %6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已写入%n行到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1 (%n row(s))</source>
        <translation>
            <numerusform>已撤销：%1（%n行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1 (%n row(s))</source>
        <translation>
            <numerusform>已重做：%1（%n行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Birthday %1</source>
        <translation>生日 %1</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written to its end. Make room on the disk or choose another folder, and export again.</source>
        <translation>文件没有写完。请腾出磁盘空间或选择其他文件夹后重新导出。</translation>
    </message>
    <message>
        <source>The text in row %1, column “%2” is longer than the 32,767 characters that a workbook holds. Export as CSV instead.</source>
        <translation>第%1行“%2”列的文字超过工作簿单元格的上限32,767个字符。请改为导出 CSV。</translation>
    </message>
    <message>
        <source>A filter narrows customers and what belongs to them; leave it out here.</source>
        <translation>筛选只适用于客户及其数据；这里请不要使用。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder or name, or make room.</source>
        <translation>无法写入“%1”；请换文件夹或文件名，或腾出空间。</translation>
    </message>
    <message>
        <source>There is no field “%1” of customers.</source>
        <translation>客户没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1” of %2.</source>
        <translation>%2 没有字段“%1”。</translation>
    </message>
    <message>
        <source>vCards hold customers alone; export this table as .csv or .xlsx.</source>
        <translation>vCard 只能存放客户；请把此表导出为 .csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds “%3”, which this encoding has no sign for. Choose UTF-8, which has all, and export again.</source>
        <translation>第%1行第 %2 列含有“%3”，该编码无法表示它。请选择可表示所有字符的 UTF-8，然后重新导出。</translation>
    </message>
    <message>
        <source>Files cannot be written in the encoding “%1”. Try UTF-8 or GB18030.</source>
        <translation>无法用编码“%1”写文件。请改用 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file; choose another name.</source>
        <translation>“%1”不是普通文件；请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is the file that is read; choose another name.</source>
        <translation>“%1”正是要读取的文件；请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is a book, which would be destroyed; choose another name.</source>
        <translation>“%1”是客户库，写入会毁掉它；请换一个名称。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>&amp;CSV, for spreadsheets and other programs</source>
        <translation>CSV，用于电子表格和其他程序(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;vCards, for address books</source>
        <translation>vCard 名片，用于通讯录(&amp;V)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCard 名片 (*.vcf)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hown in the list</source>
        <translation>列表中显示的(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>选中的(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1：%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln个客户到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln个联系人到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln个商机到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln条购买记录到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln条互动记录到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey answer(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln条调查回答到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln个负责人到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln个产品到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s) exported to %1.</source>
        <translation>
            <numerusform>已导出%Ln份合同到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>NPS class</source>
        <translation>NPS 分类</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Other system’s key</source>
        <translation>外部系统编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份/地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Yearly potential</source>
        <translation>年度潜力</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿联系</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作潜力</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation>公司电话</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>公司邮箱</translation>
    </message>
    <message>
        <source>Contact’s key</source>
        <translation>联系人编号</translation>
    </message>
    <message>
        <source>Notes on the contact</source>
        <translation>联系人备注</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Grade up to</source>
        <translation>最高可达等级</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Contact days in 30</source>
        <translation>30天联系天数</translation>
    </message>
    <message>
        <source>Contact days in 90</source>
        <translation>90天联系天数</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage level</source>
        <translation>阶段级别</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>Open deal value</source>
        <translation>进行中金额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>R分</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>F分</translation>
    </message>
    <message>
        <source>Monetary score</source>
        <translation>M分</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>RFM分群</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Deal id</source>
        <translation>商机编号</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠比例</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>是否接通</translation>
    </message>
    <message>
        <source>Mass mail</source>
        <translation>是否群发</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Credit terms</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Grade set by hand</source>
        <translation>手工设定等级</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Orders in 12 months</source>
        <translation>近12个月订单数</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation>偏好品类</translation>
    </message>
    <message>
        <source>Usual payment</source>
        <translation>常用付款方式</translation>
    </message>
    <message>
        <source>Buys mostly in</source>
        <translation>主要购买季度</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>过农历生日</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Write a field, &quot;not&quot; or an opening bracket at character %1.</source>
        <translation>请在第%1个字符处写字段、not 或左括号。</translation>
    </message>
    <message>
        <source>Correct &quot;%2&quot; at character %1: no field is called that here.</source>
        <translation>请更正第%1个字符处的“%2”：这里没有这个字段。</translation>
    </message>
    <message>
        <source>Write the name of a field behind the dot at character %1.</source>
        <translation>请在第%1个字符的点号后写字段名。</translation>
    </message>
    <message>
        <source>Write =, !=, &lt;, &lt;=, &gt;, &gt;=, in, contains or &quot;is empty&quot; at character %1.</source>
        <translation>请在第%1个字符处写 =、!=、&lt;、&lt;=、&gt;、&gt;=、in、contains 或 is empty。</translation>
    </message>
    <message>
        <source>Write a value at character %1: text in double quotes, a number, 2026-01-31 or -30d.</source>
        <translation>请在第%1个字符处写值：双引号内的文本、数字、2026-01-31 或 -30d。</translation>
    </message>
    <message>
        <source>Write the values in brackets at character %1: in (A, B).</source>
        <translation>请在第%1个字符处把值写在括号里：in (A, B)。</translation>
    </message>
    <message>
        <source>Write a comma or a closing bracket at character %1.</source>
        <translation>请在第%1个字符处写逗号或右括号。</translation>
    </message>
    <message>
        <source>Write &quot;empty&quot; or &quot;not empty&quot; at character %1.</source>
        <translation>请在第%1个字符处写 empty 或 not empty。</translation>
    </message>
    <message>
        <source>Write &quot;and&quot;, &quot;or&quot; or a closing bracket at character %1.</source>
        <translation>请在第%1个字符处写 and、or 或右括号。</translation>
    </message>
    <message>
        <source>Write &quot;and&quot; or &quot;or&quot; before the next condition at character %1.</source>
        <translation>请在第%1个字符的下一个条件前写 and 或 or。</translation>
    </message>
    <message>
        <source>Write &quot;in&quot; or &quot;contains&quot; behind &quot;not&quot; at character %1.</source>
        <translation>请在第%1个字符的 not 后写 in 或 contains。</translation>
    </message>
    <message>
        <source>Close the text that begins at character %1 with a double quote.</source>
        <translation>请用双引号结束从第%1个字符开始的文本。</translation>
    </message>
    <message>
        <source>Write a day of the calendar as year-month-day at character %1, such as 2026-01-31.</source>
        <translation>请在第%1个字符处按年-月-日写日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>Put the text at character %1 in double quotes.</source>
        <translation>请给第%1个字符处的文本加双引号。</translation>
    </message>
    <message>
        <source>Use fewer brackets inside brackets at character %1.</source>
        <translation>请减少第%1个字符处的括号嵌套。</translation>
    </message>
</context>
<context>
    <name>FilterCheck</name>
    <message>
        <source>“%1” is compared with a text.</source>
        <translation>“%1”要与文本比较。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number.</source>
        <translation>“%1”要与数字比较。</translation>
    </message>
    <message>
        <source>“%1” is compared with a date such as 2026-12-31 or -30d.</source>
        <translation>“%1”要与日期比较，例如 2026-12-31 或 -30d。</translation>
    </message>
    <message>
        <source>“%1” is one of %2.</source>
        <translation>“%1”只能是 %2 之一。</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>没有可筛选的字段“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared that way; use =, != or in.</source>
        <translation>“%1”不能这样比较；请用 =、!= 或 in。</translation>
    </message>
    <message>
        <source>Say what “%1” is compared with.</source>
        <translation>请写明“%1”与什么比较。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 year ago</source>
        <translation>1年前</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>1年后</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n年后</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1个月前</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>1个月后</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>%n个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week ago</source>
        <translation>1周前</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n周前</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 week</source>
        <translation>1周后</translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>%n周后</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>逾期1天</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Deals cannot be grouped by “%1”; name owner, manager, product or a field of the customer.</source>
        <translation>商机不能按“%1”分组；可用 owner、manager、product 或客户字段。</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”; name one of: %2.</source>
        <translation>没有销售流程“%1”；请用其中之一：%2。</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>All deals</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前进行中</translation>
    </message>
    <message>
        <source>Begun in the period</source>
        <translation>期内开始</translation>
    </message>
    <message>
        <source>Deals with anything dated in the period, by the furthest stage they reached until its end; a won deal has passed every stage.</source>
        <translation>期内有记录的商机，按到期末为止到达的最远阶段统计；赢单视为走完所有阶段。</translation>
    </message>
    <message>
        <source>Deals open at the end of the period that had come to this stage or further.</source>
        <translation>期末仍未关闭、已到达该阶段或更后阶段的商机。</translation>
    </message>
    <message>
        <source>Deals begun in the period, by the furthest stage they have reached since; a won deal has passed every stage.</source>
        <translation>期内开始的商机，按此后到达的最远阶段统计；赢单视为走完所有阶段。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近12个月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>自定日期…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期间</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>无主管</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>无分群</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>无行业</translation>
    </message>
    <message>
        <source>Recorded counts the deals that were seen in the stage itself; reached counts those too that skipped it.</source>
        <translation>“有记录”是确实在该阶段出现过的商机；“到达”还包括跳过该阶段的商机。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1天</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>This book has no stages for deals; add a stage or choose another book.</source>
        <translation>此客户库没有商机阶段；请添加阶段或选择其他客户库。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: choose another place, or see that you may write there.</source>
        <translation>无法创建文件夹 %1：请选择其他位置，或确认有写入权限。</translation>
    </message>
    <message>
        <source>Give each number of rows between 0 and %1.</source>
        <translation>每种行数请在 0 到 %1 之间。</translation>
    </message>
    <message>
        <source>Purchases, deals and interactions need somebody they belong to: give a number of customers as well.</source>
        <translation>购买、商机和互动需要所属客户：请同时给出客户数量。</translation>
    </message>
    <message>
        <source>Say how many customers to generate.</source>
        <translation>请指定要生成多少客户。</translation>
    </message>
</context>
<context>
    <name>GradeCheck</name>
    <message>
        <source>%1: no band holds what lies below “%2”, which begins at %3.</source>
        <translation>%1：“%2”从%3起，低于它的值没有分档。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” begin at the same value, %4.</source>
        <translation>%1：“%2”和“%3”的起点相同，都是%4。</translation>
    </message>
    <message>
        <source>%1: nobody can be “%2”, because “%3” comes before it and holds for all whom it would.</source>
        <translation>%1：没有客户会落入“%2”，因为排在前面的“%3”已包括所有这样的客户。</translation>
    </message>
    <message>
        <source>%1: nobody can be “%2”, because it begins at %3 and nothing is above %4.</source>
        <translation>%1：没有客户会落入“%2”，因为它从%3起，而最高值是%4。</translation>
    </message>
    <message>
        <source>%1: “%2” can give a worse grade than “%3”. %4</source>
        <translation>%1：“%2”可能得到比“%3”更差的等级。%4</translation>
    </message>
    <message>
        <source>%1: finding out that it is “%2” can lower the grade. %3</source>
        <translation>%1：查明为“%2”反而可能降低等级。%3</translation>
    </message>
    <message>
        <source>For example %1: %2 points, %3 instead of %4.</source>
        <translation>例如%1：%2分，为%3而不是%4。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look at the same input, and what is better for one is worse for the other.</source>
        <translation>“%1”和“%2”看的是同一输入项，对其中一个更好的值对另一个更差。</translation>
    </message>
    <message>
        <source>No combination of bands gets grade %1: none has %2 points.</source>
        <translation>没有任何组合得到%1：没有组合达到%2分。</translation>
    </message>
    <message>
        <source>No combination of bands gets grade %1: none has less than %2 points.</source>
        <translation>没有任何组合得到%1：没有组合低于%2分。</translation>
    </message>
    <message>
        <source>No combination of bands gets grade %1: none has from %2 to below %3 points.</source>
        <translation>没有任何组合得到%1：没有组合的得分从 %2 起而不到 %3。</translation>
    </message>
    <message>
        <source>Leads that are %1 by its definition can get %2: %3 make %4 points.</source>
        <translation>按定义应为%1的线索可能得到%2：%3合计%4分。</translation>
    </message>
    <message>
        <source>The definitions of the four grades are not checked, they also speak of what the scheme does not ask: %1.</source>
        <translation>四个等级的定义未作检查，因为定义还涉及此方案没有的指标：%1。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There are too many combinations of bands to look at each: whether any gets these grades was not found out: %1.</source>
        <translation>分档的组合太多，无法逐一检查：以下等级是否有组合能得到，未能查明：%1。</translation>
    </message>
    <message>
        <source>There are too many combinations of bands to look at each: not everywhere was it found out whether a better band can lower the grade in %1.</source>
        <translation>分档的组合太多，无法逐一检查：在%1中，更好的分档是否会降低等级，未能全部查明。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same goes for %n more pair(s) of its bands.</source>
        <translation>
            <numerusform>%1：另有%n对分档也是如此。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeInput</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Interaction of any kind</source>
        <translation>任何互动</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>there is no input “%1”; name a field such as value or “extra.” and a field of your own, or write count(meeting, 60), days(contact, 30), sum(purchase, 365), age(lastContact), score(NPS) or where(city = London)</source>
        <translation>没有输入项“%1”；请用字段名（如 value）或“extra.”加自定义字段名，或写 count(meeting, 60)、days(contact, 30)、sum(purchase, 365)、age(lastContact)、score(NPS)、where(city = London)</translation>
    </message>
    <message>
        <source>“%1” comes from the grade itself, which would go in circles; choose another input</source>
        <translation>“%1”由等级本身得出，会循环；请选择其他输入项</translation>
    </message>
    <message>
        <source>“%1” is a date; write age(%1), the days from it up to the day of grading</source>
        <translation>“%1”是日期；请写 age(%1)，即从该日期到分级之日的天数</translation>
    </message>
    <message>
        <source>“%1” is not a number; write where(%1 = …) with what is to hold</source>
        <translation>“%1”不是数字；请写 where(%1 = …)，说明应满足的条件</translation>
    </message>
    <message>
        <source>“%1” is not a date; write age(lastContact), age(created) or the name of a field that holds dates</source>
        <translation>“%1”不是日期；请写 age(lastContact)、age(created) 或存放日期的字段名</translation>
    </message>
    <message>
        <source>“%1” is no kind of event; name one of %2, or several kinds with + between</source>
        <translation>“%1”不是事件类型；请用 %2 之一，或用 + 连接几种类型</translation>
    </message>
    <message>
        <source>only purchases have an amount; write sum(purchase, 365)</source>
        <translation>只有购买有金额；请写 sum(purchase, 365)</translation>
    </message>
    <message>
        <source>“%1” needs a number of days from 1 to %2 behind a comma, such as %3, 90</source>
        <translation>“%1”的逗号后需要 1 到 %2 的天数，例如 %3, 90</translation>
    </message>
    <message>
        <source>“%1” needs something in its brackets, such as score(NPS) or where(city = London)</source>
        <translation>“%1”的括号内需要内容，例如 score(NPS) 或 where(city = London)</translation>
    </message>
    <message>
        <source>“%1” cannot fade; only count(…) and days(…) do, with a half-life from 1 to %2 days</source>
        <translation>“%1”不能衰减；只有 count(…) 和 days(…) 可以，半衰期为 1 到%2天</translation>
    </message>
    <message>
        <source>%1, days ago</source>
        <translation>%1距今天数</translation>
    </message>
    <message>
        <source>%1, last score</source>
        <translation>%1最近得分</translation>
    </message>
    <message>
        <source>%1, half-life %2 days</source>
        <translation>%1，半衰期%2天</translation>
    </message>
    <message numerus="yes">
        <source>%1, amount in %n day(s)</source>
        <translation>
            <numerusform>%n天内%1金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, different days in %n day(s)</source>
        <translation>
            <numerusform>%n天内有%1的天数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, times in %n day(s)</source>
        <translation>
            <numerusform>%n天内%1次数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeInputs</name>
    <message>
        <source>The scheme cannot be used: %1: %2.</source>
        <translation>无法使用此方案：%1：%2。</translation>
    </message>
    <message>
        <source>the book has no field “extra.%1”; correct its name or import it first</source>
        <translation>客户库中没有字段“extra.%1”；请更正名称或先导入该字段</translation>
    </message>
    <message>
        <source>“extra.%1” holds dates; write age(extra.%1), the days from them</source>
        <translation>“extra.%1”存放日期；请写 age(extra.%1)，即距该日期的天数</translation>
    </message>
    <message>
        <source>“extra.%1” holds no dates; write extra.%1</source>
        <translation>“extra.%1”存放的不是日期；请写 extra.%1</translation>
    </message>
    <message>
        <source>“extra.%1” holds texts; write where(extra."%1" = …) with what is to hold</source>
        <translation>“extra.%1”存放文字；请写 where(extra."%1" = …)，说明应满足的条件</translation>
    </message>
    <message>
        <source>the book has no answers to a survey “%1”; import them first</source>
        <translation>客户库中没有问卷“%1”的答案；请先导入</translation>
    </message>
    <message>
        <source>the book has no answers to a survey “%1”; name one of %2</source>
        <translation>客户库中没有问卷“%1”的答案；请用 %2 之一</translation>
    </message>
    <message>
        <source>the filter “%1” cannot be asked (%2); correct it</source>
        <translation>筛选条件“%1”无法使用（%2）；请更正</translation>
    </message>
    <message>
        <source>“%1” comes from the grade itself, which would go in circles.</source>
        <translation>“%1”由等级本身得出，会循环。</translation>
    </message>
</context>
<context>
    <name>GradeScheme</name>
    <message>
        <source>may be left out in the last band only</source>
        <translation>只能在最后一个分档中省略</translation>
    </message>
    <message>
        <source>must not name a grade again</source>
        <translation>不能重复同一等级</translation>
    </message>
    <message>
        <source>must be lower than the cut-off before it, the best grade comes first</source>
        <translation>必须低于前一分数线，最好的等级在前</translation>
    </message>
    <message>
        <source>must be a grade of its own, below the cut-offs</source>
        <translation>必须是分数线之下的单独等级</translation>
    </message>
    <message>
        <source>is for counts such as contactDays90 or count(meeting, 60) only, which “%1” is not</source>
        <translation>只用于计数，例如 contactDays90 或 count(meeting, 60)，而“%1”不是计数</translation>
    </message>
    <message>
        <source>must be “more” or “less”</source>
        <translation>必须是“more”或“less”</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in 30</source>
        <translation>
            <numerusform>30天内%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in 90</source>
        <translation>
            <numerusform>90天内%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>需求%1</translation>
    </message>
    <message>
        <source>a deal at %1</source>
        <translation>商机进入%1</translation>
    </message>
    <message>
        <source>value from %1</source>
        <translation>价值达到%1</translation>
    </message>
    <message numerus="yes">
        <source>contact on %n more day(s) by %1</source>
        <translation>
            <numerusform>%1前再联系%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact on %n more day(s)</source>
        <translation>
            <numerusform>再联系%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1：再%2次</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1，%2需%3分</translation>
    </message>
    <message>
        <source>Up to %1 once what is unknown is known.</source>
        <translation>未知项查明后最高可达%1。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，并且</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：至少%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Set by hand to %1 until %2: %3</source>
        <translation>手工设定为%1，至%2：%3</translation>
    </message>
    <message>
        <source>Set by hand to %1 by %2 until %3: %4</source>
        <translation>由%2手工设定为%1，至%3：%4</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode（UTF-16小端）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode（UTF-16 大端）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little-endian)</source>
        <translation>Unicode（UTF-32小端）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Unicode（UTF-32 大端）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030, GBK, GB2312)</source>
        <translation>简体中文（GB18030、GBK、GB2312）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5-HKSCS)</source>
        <translation>繁体中文（Big5-HKSCS）</translation>
    </message>
    <message>
        <source>Chinese, traditional (EUC-TW)</source>
        <translation>繁体中文（EUC-TW）</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文（Shift-JIS）</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文（EUC-JP）</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>日文（ISO-2022-JP）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR, UHC)</source>
        <translation>韩文（EUC-KR、UHC）</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>韩文（ISO-2022-KR）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>西欧（ISO-8859-15）</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>西欧（DOS 850）</translation>
    </message>
    <message>
        <source>Western European (DOS 437)</source>
        <translation>西欧（DOS 437）</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>西欧（Mac）</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation>中欧（ISO-8859-2）</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>中欧（DOS 852）</translation>
    </message>
    <message>
        <source>Central European (Mac)</source>
        <translation>中欧（Mac）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文（KOI8-R）</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>西里尔文（KOI8-U）</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>西里尔文（ISO-8859-5）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>西里尔文（DOS 866）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 855)</source>
        <translation>西里尔文（DOS 855）</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>西里尔文（Mac）</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文（Windows-1253）</translation>
    </message>
    <message>
        <source>Greek (ISO-8859-7)</source>
        <translation>希腊文（ISO-8859-7）</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文（Windows-1254）</translation>
    </message>
    <message>
        <source>South European (ISO-8859-3)</source>
        <translation>南欧（ISO-8859-3）</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来文（Windows-1255）</translation>
    </message>
    <message>
        <source>Hebrew (ISO-8859-8)</source>
        <translation>希伯来文（ISO-8859-8）</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文（Windows-1256）</translation>
    </message>
    <message>
        <source>Arabic (ISO-8859-6)</source>
        <translation>阿拉伯文（ISO-8859-6）</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的海（Windows-1257）</translation>
    </message>
    <message>
        <source>Baltic (ISO-8859-13)</source>
        <translation>波罗的海（ISO-8859-13）</translation>
    </message>
    <message>
        <source>Baltic (ISO-8859-4)</source>
        <translation>波罗的海（ISO-8859-4）</translation>
    </message>
    <message>
        <source>Nordic (ISO-8859-10)</source>
        <translation>北欧（ISO-8859-10）</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南文（Windows-1258）</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>泰文（Windows-874）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The card that begins in line %1 is too long to be one. Look at that line in a text editor, remove or mend the card, and try again.</source>
        <translation>从第%1行开始的名片过长，不像一张名片。请用文本编辑器查看该行，删除或修正这张名片后重试。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>文件没有列“%1”。它的列有：%2。</translation>
    </message>
    <message>
        <source>There is no field “%1” to import into. The fields are: %2.</source>
        <translation>没有可导入的字段“%1”。可用字段：%2。</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field “%1”. Map only one of them to it.</source>
        <translation>有两列对应字段“%1”。请只保留一列。</translation>
    </message>
    <message>
        <source>The row that begins in line %1 does not end: a quotation mark is opened there and never closed. Close it and try again.</source>
        <translation>从第%1行开始的记录没有结束：那里的引号没有闭合。请补上后重试。</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to a local folder and try again.</source>
        <translation>文件无法读取。请复制到本地文件夹后重试。</translation>
    </message>
    <message>
        <source>The workbook is damaged or not complete. Open it in a spreadsheet program, save it again as .xlsx and import that.</source>
        <translation>工作簿已损坏或不完整。请用电子表格软件打开，重新另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one as .xlsx or CSV and import that.</source>
        <translation>工作簿有密码保护。请去掉密码，另存为 .xlsx 或 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls). Save it as .xlsx or CSV and import that.</source>
        <translation>文件是旧格式的工作簿（.xls）。请另存为 .xlsx 或 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Save it as .xlsx or CSV and import that.</source>
        <translation>文件是二进制工作簿（.xlsb）。请另存为 .xlsx 或 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The file is an OpenDocument spreadsheet (.ods). Save it as .xlsx or CSV and import that.</source>
        <translation>文件是 OpenDocument 表格（.ods）。请另存为 .xlsx 或 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The file is an archive or a document without sheets. Unpack it, or save the table as .xlsx or CSV, and import that.</source>
        <translation>文件是压缩包或没有工作表的文档。请先解压，或把表格另存为 .xlsx 或 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The workbook has no such sheet. Choose another one.</source>
        <translation>工作簿中没有这个工作表。请选择其他工作表。</translation>
    </message>
    <message>
        <source>The workbook holds more than can be read at once. Save the sheet as CSV and import that.</source>
        <translation>工作簿内容过多，无法一次读取。请把工作表另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table of its size holds, as harmful files do. If you trust it, save the sheet as CSV and import that.</source>
        <translation>工作簿解压后远大于同样大小的表格，可能是恶意文件。如果来源可信，请把工作表另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The sheet has cells beyond row 1,048,576 or column XFD. Save it again in a spreadsheet program and import that.</source>
        <translation>工作表有超出第1,048,576行或 XFD 列的单元格。请用电子表格软件重新保存后再导入。</translation>
    </message>
    <message>
        <source>A cell of the workbook holds more text than can be read. Shorten it and import again.</source>
        <translation>工作簿中有单元格的文字过长，无法读取。请缩短后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is no mapping: write Header=field, and headers that hold ; = or * in double quotes.</source>
        <translation>“%1”不是有效的对应：请写 表头=字段，含有 ; = * 的表头加双引号。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Try UTF-8, GB18030, Big5 or UTF-16.</source>
        <translation>不认识编码“%1”。请试 UTF-8、GB18030、Big5 或 UTF-16。</translation>
    </message>
    <message>
        <source>A company of this name is in the book; nothing else tells whether it is this person.</source>
        <translation>客户库中有同名的公司；没有其他信息可以判断是否就是此人。</translation>
    </message>
    <message>
        <source>Several customers have this name; choose one of them.</source>
        <translation>有多个客户同名；请选择其中一个。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>这一行没有日期。</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>这一行没有客户。</translation>
    </message>
    <message>
        <source>A book holds 100 custom fields, and “%1” would be one more. Leave columns out: “%1=” in the mapping.</source>
        <translation>一个客户库最多100个自定义字段，“%1”超出了。请在对应中用“%1=”略去一些列。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>没有文件 %1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that you may read it.</source>
        <translation>无法打开文件 %1。请确认有读取权限。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>这一行的引号没有闭合。</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2, so its values may stand in wrong columns.</source>
        <translation>这一行有%1个单元格，表头有%2个，值可能错位。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the book in the temporary folder. Free some space and try again.</source>
        <translation>临时文件夹没有空间存放客户库的副本。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is the database of another program. Export a table from there and import that.</source>
        <translation>%1 是其他程序的数据库。请从那个程序导出表格后再导入。</translation>
    </message>
    <message>
        <source>%1 is the book that is open. Choose another one.</source>
        <translation>%1 就是当前打开的客户库。请选择另一个。</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2. Repairing the rows would join %3 of them to “%4” in column “%5”.</source>
        <translation>这一行有%1个单元格，表头有%2个。修复后会把其中%3个合并为“%4”，放在“%5”列。</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>这一行是空的。</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not what the field %3 holds.</source>
        <translation>列“%2”中的“%1”不符合字段%3。</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>这一行没有名称。</translation>
    </message>
    <message>
        <source>Somebody of another name at this company has the same phone, WeChat or e-mail.</source>
        <translation>该公司另一位不同姓名的人有相同的电话、微信或邮箱。</translation>
    </message>
    <message>
        <source>A person of another name has the same phone, WeChat or e-mail.</source>
        <translation>另一位不同姓名的人有相同的电话、微信或邮箱。</translation>
    </message>
    <message>
        <source>A person of this name is in the book; nothing else tells whether it is the same.</source>
        <translation>客户库中有同名的人；没有其他信息能判断是否同一人。</translation>
    </message>
    <message>
        <source>The purchase has no date.</source>
        <translation>这笔购买没有日期。</translation>
    </message>
    <message>
        <source>No column of the file is the date: map one to it, or add one that says on which day each row happened.</source>
        <translation>文件里没有日期列：请把某一列对应到“日期”，或添加一列写明每行发生的日期。</translation>
    </message>
    <message>
        <source>The book has no such order to take the date from: import the orders first, or map a column to the date.</source>
        <translation>客户库里没有这个订单，无法取得日期：请先导入订单，或把某一列对应到“日期”。</translation>
    </message>
    <message>
        <source>Several customers have an order of this number: add columns with the customer and the date.</source>
        <translation>有多个客户用了这个订单号：请添加客户列和日期列。</translation>
    </message>
    <message>
        <source>The book has the amount of the whole order, which its lines would count again: import the orders without their amounts, then the lines.</source>
        <translation>客户库里已有整个订单的金额，再导入明细会重复计算：请先不带金额导入订单，再导入明细。</translation>
    </message>
    <message>
        <source>The discount is no share of the amount: write it as a percentage, or leave its column out.</source>
        <translation>优惠不是金额的一个比例：请写成百分比，或不导入这一列。</translation>
    </message>
    <message>
        <source>The purchase has no amount.</source>
        <translation>这笔购买没有金额。</translation>
    </message>
    <message>
        <source>The file %1 for rejected rows cannot be written. Choose another folder.</source>
        <translation>无法写入拒收行文件 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>date: year, month, day</source>
        <translation>日期：年、月、日</translation>
    </message>
    <message>
        <source>date: day, month, year</source>
        <translation>日期：日、月、年</translation>
    </message>
    <message>
        <source>date: month, day, year</source>
        <translation>日期：月、日、年</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>own field “%1”</source>
        <translation>自定义字段“%1”</translation>
    </message>
    <message>
        <source>%1 (multiplied)</source>
        <translation>%1（相乘）</translation>
    </message>
    <message>
        <source>“%1” is nearly “%2”; kept as it is</source>
        <translation>“%1”与“%2”相近；保持原样</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>调查回答</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>If already here: fill empty fields</source>
        <translation>已存在时：补充空字段</translation>
    </message>
    <message>
        <source>If already here: overwrite</source>
        <translation>已存在时：覆盖</translation>
    </message>
    <message>
        <source>If already here: leave as it is</source>
        <translation>已存在时：保持不变</translation>
    </message>
    <message>
        <source>Always make new ones</source>
        <translation>总是新建</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <translation>
            <numerusform>新增%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>更新%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>未变%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left for you</source>
        <translation>
            <numerusform>待确认%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>未导入%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer</source>
        <translation>
            <numerusform>%Ln条没有客户</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Left for you</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>看起来相似</translation>
    </message>
    <message>
        <source>Cannot import</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>%1 has changed since it was planned, so nothing was imported. Look at its new plan, then import.</source>
        <translation>%1 在预览之后被改动过，因此没有导入任何内容。请查看新的预览，再导入。</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same WeChat</source>
        <translation>微信相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>名称和城市相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>fills %1</source>
        <translation>补充%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>read alike: %1 ~ %2</source>
        <translation>读音相同：%1 ~ %2</translation>
    </message>
    <message>
        <source>pinyin of %1</source>
        <translation>“%1”的拼音</translation>
    </message>
    <message>
        <source>name %1 % alike</source>
        <translation>名称相似度%1%</translation>
    </message>
    <message>
        <source>same domain %1</source>
        <translation>邮箱域名相同：%1</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>公司相同</translation>
    </message>
    <message>
        <source>company alike: %1 ~ %2</source>
        <translation>公司相似：%1 ~ %2</translation>
    </message>
    <message>
        <source>company differs: %1 ~ %2</source>
        <translation>公司不同：%1 ~ %2</translation>
    </message>
    <message>
        <source>name differs: %1 ~ %2</source>
        <translation>姓名不同：%1 ~ %2</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>城市相同</translation>
    </message>
    <message>
        <source>same words in the name</source>
        <translation>名称用词相同，顺序不同</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Its sheets are: %2.</source>
        <translation>工作簿中没有工作表“%1”。现有的工作表：%2。</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Save what it gives to a file.</source>
        <translation>%1 是设备或管道。请先把内容保存到文件。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>未导入 %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>reasons below</source>
        <translation>原因见下</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped as you asked; nothing was changed.</source>
        <translation>已按您的要求停止；没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>phones and addresses</source>
        <translation>电话和地址</translation>
    </message>
    <message>
        <source>links of contacts</source>
        <translation>联系人关联</translation>
    </message>
    <message>
        <source>team members</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>stage changes</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>调查回答</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>custom values of customers</source>
        <translation>客户自定义值</translation>
    </message>
    <message>
        <source>custom values of deals</source>
        <translation>商机自定义值</translation>
    </message>
    <message>
        <source>schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>There is no such customer; it may have been removed.</source>
        <translation>没有这个客户；可能已被删除。</translation>
    </message>
    <message>
        <source>file links</source>
        <translation>文件链接</translation>
    </message>
    <message>
        <source>customers that are not the same</source>
        <translation>确认不重复的客户</translation>
    </message>
    <message>
        <source>contacts that are not the same</source>
        <translation>确认不重复的联系人</translation>
    </message>
    <message>
        <source>This contact is not there any more; nothing was written.</source>
        <translation>该联系人已不存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>This contact is the customer itself; delete the customer in the list.</source>
        <translation>该联系人就是客户本人，请在列表中删除该客户。</translation>
    </message>
    <message>
        <source>This customer is a person and has no other contacts; add a company.</source>
        <translation>该客户是个人，没有其他联系人，请添加公司。</translation>
    </message>
    <message>
        <source>grades set by hand</source>
        <translation>手工设定的等级</translation>
    </message>
    <message>
        <source>product lines</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>steps of strategies</source>
        <translation>策略步骤</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>wordings of templates</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>members of campaigns</source>
        <translation>市场活动成员</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>filled-in questionnaires</source>
        <translation>已填问卷</translation>
    </message>
    <message>
        <source>reviews of key accounts</source>
        <translation>重点客户回顾</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>runs of rules</source>
        <translation>规则执行记录</translation>
    </message>
    <message>
        <source>figures of the market</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>效果评估</translation>
    </message>
    <message>
        <source>retention rules</source>
        <translation>保存期限规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>RfmScheme</name>
    <message>
        <source>must be “right” or “rfm-package”</source>
        <translation>必须是“right”或“rfm-package”</translation>
    </message>
    <message>
        <source>must be “quantile7” or the cut points of each axis</source>
        <translation>必须是“quantile7”或各维度的分界点</translation>
    </message>
    <message>
        <source>must be numbers that never fall</source>
        <translation>必须是不下降的数字</translation>
    </message>
    <message>
        <source>must be %1 cut points for %2 bins</source>
        <translation>%2档必须有%1个分界点</translation>
    </message>
    <message>
        <source>must be two scores from 1 to 5, the lower first</source>
        <translation>必须是 1 到 5 的两个分数，小的在前</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Need, value, interaction, stage</source>
        <translation>需求、价值、互动、阶段</translation>
    </message>
    <message>
        <source>Software company</source>
        <translation>软件公司</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造企业</translation>
    </message>
    <message>
        <source>Buying intent</source>
        <translation>购买意向</translation>
    </message>
    <message>
        <source>Eleven segments</source>
        <translation>十一个分群</translation>
    </message>
    <message>
        <source>Eight cells</source>
        <translation>八类客户</translation>
    </message>
    <message>
        <source>R package rfm</source>
        <translation>R 包 rfm</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Purchase intent</source>
        <translation>购买意向</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分明确</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>high</source>
        <comment>Value</comment>
        <translation>高价值</translation>
    </message>
    <message>
        <source>average</source>
        <comment>Value</comment>
        <translation>中等价值</translation>
    </message>
    <message>
        <source>low</source>
        <comment>Value</comment>
        <translation>低价值</translation>
    </message>
    <message>
        <source>frequent</source>
        <translation>频繁</translation>
    </message>
    <message>
        <source>low</source>
        <comment>Interaction</comment>
        <translation>较低</translation>
    </message>
    <message>
        <source>low</source>
        <comment>Frequency</comment>
        <translation>较低</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>极低</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>初次接触</translation>
    </message>
    <message>
        <source>Needs analysis</source>
        <translation>需求分析</translation>
    </message>
    <message>
        <source>Solution design</source>
        <translation>方案设计</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签单</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>three visits</source>
        <translation>三次访问</translation>
    </message>
    <message>
        <source>any visit</source>
        <translation>有访问</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A</source>
        <comment>Grade</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>Grade</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <comment>Grade</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>Grade</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>high</source>
        <comment>Grade</comment>
        <translation>高意向</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>Grade</comment>
        <translation>中意向</translation>
    </message>
    <message>
        <source>low</source>
        <comment>Grade</comment>
        <translation>低意向</translation>
    </message>
    <message>
        <source>There is no scheme “%1”: name a shipped one or a JSON file.</source>
        <translation>没有方案“%1”：请用自带方案名或 JSON 文件。</translation>
    </message>
    <message>
        <source>Champions</source>
        <comment>Segment</comment>
        <translation>明星客户</translation>
    </message>
    <message>
        <source>Loyal</source>
        <comment>Segment</comment>
        <translation>忠诚客户</translation>
    </message>
    <message>
        <source>Potential loyal</source>
        <comment>Segment</comment>
        <translation>潜在忠诚客户</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Segment</comment>
        <translation>新购客户</translation>
    </message>
    <message>
        <source>Promising</source>
        <comment>Segment</comment>
        <translation>待培育客户</translation>
    </message>
    <message>
        <source>Need attention</source>
        <comment>Segment</comment>
        <translation>需关注客户</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <comment>Segment</comment>
        <translation>即将沉睡客户</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>Segment</comment>
        <translation>待唤回客户</translation>
    </message>
    <message>
        <source>Can’t lose</source>
        <comment>Segment</comment>
        <translation>重点挽留客户</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <comment>Segment</comment>
        <translation>沉睡客户</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>Segment</comment>
        <translation>长期未购客户</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>Segment</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a grade of one letter within a sentence</comment>
        <translation>%1级</translation>
    </message>
    <message>
        <source>Important value</source>
        <comment>Segment</comment>
        <translation>重要价值客户</translation>
    </message>
    <message>
        <source>Important growth</source>
        <comment>Segment</comment>
        <translation>重要发展客户</translation>
    </message>
    <message>
        <source>Important keep</source>
        <comment>Segment</comment>
        <translation>重要保持客户</translation>
    </message>
    <message>
        <source>Important win-back</source>
        <comment>Segment</comment>
        <translation>重要挽留客户</translation>
    </message>
    <message>
        <source>Ordinary value</source>
        <comment>Segment</comment>
        <translation>一般价值客户</translation>
    </message>
    <message>
        <source>Ordinary growth</source>
        <comment>Segment</comment>
        <translation>一般发展客户</translation>
    </message>
    <message>
        <source>Ordinary keep</source>
        <comment>Segment</comment>
        <translation>一般保持客户</translation>
    </message>
    <message>
        <source>Ordinary win-back</source>
        <comment>Segment</comment>
        <translation>一般挽留客户</translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation>价值分层</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>购买频率</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>occasional</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>High value</source>
        <comment>Segment</comment>
        <translation>高价值客户</translation>
    </message>
    <message>
        <source>Medium value</source>
        <comment>Segment</comment>
        <translation>中价值客户</translation>
    </message>
    <message>
        <source>Low value</source>
        <comment>Segment</comment>
        <translation>低价值客户</translation>
    </message>
    <message>
        <source>High, medium, low</source>
        <translation>高、中、低价值</translation>
    </message>
</context>
<context>
    <name>SchemeReader</name>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>must be valid JSON (%1)</source>
        <translation>必须是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>must begin a JSON object in { }</source>
        <translation>必须以 { } 中的 JSON 对象开始</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的数字</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>必须是非空文本</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 values in [ ]</source>
        <translation>必须是 [ ] 中 1 到%1个值的列表</translation>
    </message>
    <message>
        <source>must be an object in { }</source>
        <translation>必须是 { } 中的对象</translation>
    </message>
    <message>
        <source>The scheme cannot be used: %1 %2; correct it and try again.</source>
        <translation>方案无法使用：%1 %2；请更正后重试。</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>占全部 %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>%1 per customer</source>
        <translation>每客户 %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>每客户</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1天前</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>分数：%1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或</translation>
    </message>
    <message>
        <source>R%1: last purchase up to %2 days ago</source>
        <translation>R%1：最近购买在%2天内</translation>
    </message>
    <message>
        <source>R%1: %2</source>
        <translation>R%1：%2</translation>
    </message>
    <message>
        <source>Nobody can have %1: the cut points meet.</source>
        <translation>没有人能得到 %1：分界点重合。</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <translation>消费金额（%1）</translation>
    </message>
    <message>
        <source>Nobody can have %1: no customer lies between the cut points.</source>
        <translation>没有人能得到 %1：分界点之间没有客户。</translation>
    </message>
    <message>
        <source>Each customer is in the first band that fits; the rest is not known. Edit the bands to fit your business.</source>
        <translation>每位客户归入第一个符合的分档，其余为未知。可按您的业务修改分档。</translation>
    </message>
    <message>
        <source>By the field “%1”, as it is written; customers without it are not known.</source>
        <translation>按字段“%1”的内容分组，未填写的客户为未知。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>The book says nothing about this yet. Import a column called %1, and it is divided here.</source>
        <translation>客户库中还没有这方面的资料。导入名为%1的列后，即可在此分组。</translation>
    </message>
</context>
<context>
    <name>ShippedScheme</name>
    <message>
        <source>There is no scheme “%1”; use one of %2, or a scheme file.</source>
        <translation>没有方案“%1”；可用 %2 之一，或方案文件。</translation>
    </message>
    <message>
        <source>The scheme “%1” cannot be read; install Leadbook again.</source>
        <translation>无法读取方案“%1”；请重新安装 Leadbook。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>First contact</source>
        <translation>初次接触</translation>
    </message>
    <message>
        <source>Needs analysis</source>
        <translation>需求分析</translation>
    </message>
    <message>
        <source>Solution design</source>
        <translation>方案设计</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签单</translation>
    </message>
    <message>
        <source>Sales pipeline</source>
        <translation>销售流程</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What lies at the place of the restored book is no book; choose another name or move it away.</source>
        <translation>要恢复到的位置上的文件不是客户库；请换一个名称，或先移走它。</translation>
    </message>
    <message>
        <source>The disk of this book cannot lock files; copy the book to a folder on this computer and open it there.</source>
        <translation>此客户库所在的磁盘不支持文件锁；请把它复制到本机的文件夹中再打开。</translation>
    </message>
    <message>
        <source>Some of these records refer to others that do not exist, so nothing was changed; add or keep those first.</source>
        <translation>有些记录引用了不存在的记录，因此没有更改；请先添加或保留它们。</translation>
    </message>
    <message>
        <source>There is nothing to undo; make a change first.</source>
        <translation>没有可撤销的更改；请先做更改。</translation>
    </message>
    <message>
        <source>There is no such change; choose one from the history.</source>
        <translation>没有这项更改；请从历史记录中选择。</translation>
    </message>
    <message>
        <source>This entry is an undo or was taken back already; choose a change that is in effect.</source>
        <translation>此项是撤销或已被撤销；请选择仍有效的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo; undo a change first.</source>
        <translation>没有可重做的更改；请先撤销。</translation>
    </message>
    <message>
        <source>This file is no Leadbook book; choose a .leadbook file, or import this one into a book.</source>
        <translation>此文件不是 Leadbook 客户库；请选择 .leadbook 文件，或把它导入客户库。</translation>
    </message>
    <message>
        <source>This book was written by a newer Leadbook; update Leadbook to open it.</source>
        <translation>此客户库由更新版本写入；请升级 Leadbook 后打开。</translation>
    </message>
    <message>
        <source>There is no book of this name; check the path or make a new book.</source>
        <translation>没有这个客户库；请检查路径或新建客户库。</translation>
    </message>
    <message>
        <source>This is a folder; choose a .leadbook file in it.</source>
        <translation>这是文件夹；请选择其中的 .leadbook 文件。</translation>
    </message>
    <message>
        <source>You have no right to read this book; ask its owner for it.</source>
        <translation>您无权读取此客户库；请向其所有者索取权限。</translation>
    </message>
    <message>
        <source>This book or its folder is read-only; copy the book to a folder of your own and open it there.</source>
        <translation>此客户库或其文件夹是只读的；请复制到自己的文件夹后打开。</translation>
    </message>
    <message>
        <source>This book cannot be read; check the disk it lies on.</source>
        <translation>无法读取此客户库；请检查所在磁盘。</translation>
    </message>
    <message>
        <source>This book is already open in another Leadbook; close it there and try again.</source>
        <translation>此客户库已在另一个 Leadbook 中打开；请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>There is no space left on the disk; free some space and try again.</source>
        <translation>磁盘空间不足；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The folder of this book may not be written to; copy the book to a folder of your own and open it there.</source>
        <translation>此客户库的文件夹不可写；请复制到自己的文件夹后打开。</translation>
    </message>
    <message>
        <source>These records are being added in bulk; add this one afterwards.</source>
        <translation>这些记录正在批量添加；请稍后再添加这一条。</translation>
    </message>
    <message>
        <source>This would overwrite what is there now (%1), so nothing was changed; undo the later changes first.</source>
        <translation>这会覆盖现有内容（%1），因此没有更改；请先撤销之后的更改。</translation>
    </message>
    <message>
        <source>This system&apos;s SQLite cannot record changes; install an SQLite with the session extension.</source>
        <translation>此系统的 SQLite 无法记录更改；请安装带 session 扩展的 SQLite。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动；请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is of another kind; install libqt6sql6-sqlite.</source>
        <translation>Qt 的 SQLite 驱动类型不符；请安装 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>This record does not exist any more; refresh the view.</source>
        <translation>此记录已不存在；请刷新。</translation>
    </message>
    <message>
        <source>Other records still refer to this one; remove or change them first.</source>
        <translation>还有其他记录引用它；请先删除或修改那些记录。</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name for the copy.</source>
        <translation>已有同名文件；请为副本另取名称。</translation>
    </message>
    <message>
        <source>This book could not be brought up to date and was left as it was; restore a backup or send us the log.</source>
        <translation>此客户库无法升级，已保持原样；请恢复备份或把日志发给我们。</translation>
    </message>
    <message>
        <source>There is a file of this name already; open it or choose another name.</source>
        <translation>已有同名文件；请打开它或另取名称。</translation>
    </message>
    <message>
        <source>Other records now refer to what this would remove (%1), so nothing was changed; remove or change those first.</source>
        <translation>其他记录引用了将被删除的内容（%1），因此没有更改；请先删除或修改那些记录。</translation>
    </message>
    <message>
        <source>What this would bring back refers to records that are gone (%1), so nothing was changed; bring those back first.</source>
        <translation>将要恢复的内容引用了已删除的记录（%1），因此没有更改；请先恢复那些记录。</translation>
    </message>
    <message>
        <source>This backup is damaged; choose another one.</source>
        <translation>此备份已损坏；请选择其他备份。</translation>
    </message>
    <message>
        <source>There is no space left on the disk, so nothing was changed; free some space and try again.</source>
        <translation>磁盘空间不足，因此没有更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The book could not be read or written; check the disk it lies on and try again.</source>
        <translation>无法读写客户库；请检查所在磁盘后重试。</translation>
    </message>
    <message>
        <source>The book is damaged; restore it from a backup.</source>
        <translation>客户库已损坏；请从备份恢复。</translation>
    </message>
    <message>
        <source>The file is damaged or is no Leadbook book; restore it from a backup.</source>
        <translation>文件已损坏或不是 Leadbook 客户库；请从备份恢复。</translation>
    </message>
    <message>
        <source>The book is in use by another program; close it there and try again.</source>
        <translation>客户库正被其他程序使用；请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The book is still being read; try again in a moment.</source>
        <translation>客户库仍在读取；请稍后重试。</translation>
    </message>
    <message>
        <source>The book may not be written to; copy it to a folder of your own and open it there.</source>
        <translation>客户库不可写；请复制到自己的文件夹后打开。</translation>
    </message>
    <message>
        <source>You have no right to the book; ask for it or copy the file.</source>
        <translation>您没有此客户库的权限；请申请权限或复制文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened; check its path and your rights to its folder.</source>
        <translation>无法打开文件；请检查路径和文件夹权限。</translation>
    </message>
    <message>
        <source>A value breaks a rule of the book, so nothing was changed; correct it and try again.</source>
        <translation>有值违反客户库规则，因此没有更改；请更正后重试。</translation>
    </message>
    <message>
        <source>A value is of the wrong type, so nothing was changed; correct it.</source>
        <translation>有值类型不符，因此没有更改；请更正。</translation>
    </message>
    <message>
        <source>A text is too long for the book, so nothing was changed; shorten it.</source>
        <translation>文本过长，因此没有更改；请缩短。</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>内存不足；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The book could not do this; check the book, then try again.</source>
        <translation>客户库无法完成此操作；请检查客户库后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back as a whole, because the same records (%2) were changed since; choose what to keep of each.</source>
        <translation>“%1”不能整体撤销，因为相同记录（%2）此后已被修改；请逐项选择保留哪些内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back as a whole, because later changes touched the same records (%2; last “%3”); choose what to keep of each.</source>
        <translation>“%1”不能整体撤销，因为之后的更改涉及相同记录（%2；最后是“%3”）；请逐项选择保留哪些内容。</translation>
    </message>
    <message>
        <source>An erase cannot be taken back; what it removed is in no file of this book any more.</source>
        <translation>抹除无法撤销；被抹除的内容已不在此账簿的任何文件中。</translation>
    </message>
    <message>
        <source>There is no such customer, nor was there one in the history.</source>
        <translation>没有这个客户，历史中也没有。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so what it holds is not known; give yourself the right to read it.</source>
        <translation>无法读取文件 %1，因此不知道其中有什么；请为自己授予读取权限。</translation>
    </message>
    <message>
        <source>The person is erased, but the file could not be made anew, so that free space may hold what was there; make room, close other programs that read the book and erase once more.</source>
        <translation>此人已抹除，但无法重新生成文件，空闲空间中可能仍有旧内容；请腾出空间、关闭其他正在读取账簿的程序，然后再抹除一次。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No book is open; open one or make a new one first.</source>
        <translation>没有打开客户库；请先打开或新建。</translation>
    </message>
    <message>
        <source>This is the book as it was on %1; return to today to change it.</source>
        <translation>这是 %1 时的客户库，回到今天后才能修改。</translation>
    </message>
    <message>
        <source>No copy can be made in the folder for temporary files; make room there.</source>
        <translation>临时文件夹中无法建立副本，请先腾出空间。</translation>
    </message>
    <message>
        <source>The folder for backups %1 cannot be made; choose another place for them.</source>
        <translation>无法创建备份文件夹 %1；请另选备份位置。</translation>
    </message>
    <message>
        <source>The folder of the book cannot be written, so nothing could note where the backup lies; give yourself the right to.</source>
        <translation>客户库所在的文件夹不可写，无法记下备份的位置；请为自己授予写入权限。</translation>
    </message>
</context>
<context>
    <name>leadbook::Application</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is a file %1 already. Open it, or choose another name.</source>
        <translation>已有文件 %1。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>An import is running. Closing now stops it, and nothing of it is kept.</source>
        <translation>正在导入。现在关闭会停止导入，并且不保留任何内容。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy. Select at most %L1.</source>
        <translation>
            <numerusform>%Ln行太多，无法复制。最多可选%L1行。</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is running. Closing now stops it, and leaves no file.</source>
        <translation>正在导出。现在关闭会停止导出，并且不留下文件。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Choose a customer in the list, then set its grade.</source>
        <translation>请先在列表中选择客户，再设定等级。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Choose one customer whose data are to be handed out.</source>
        <translation>请选择一位要导出信息的客户。</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1的信息</translation>
    </message>
    <message>
        <source>Writing the data of %1</source>
        <translation>正在写出%1的信息</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Tasks to a calendar</source>
        <translation>导出任务到日历</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Tasks from a calendar</source>
        <translation>从日历导入任务</translation>
    </message>
    <message>
        <source>Writing a calendar</source>
        <translation>正在写入日历</translation>
    </message>
    <message>
        <source>Reading a calendar</source>
        <translation>正在读取日历</translation>
    </message>
    <message>
        <source>%1 holds %L2 tasks, %L3 follow-ups and %L4 birthdays.</source>
        <translation>%1中有%L2个任务、%L3个待跟进和%L4个生日。</translation>
    </message>
    <message>
        <source>Tasks from the calendar: %L1 new, %L2 updated, %L3 unchanged.</source>
        <translation>日历中的任务：新增%L1个，更新%L2个，未变%L3个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; the first: %1</source>
        <translation><numerusform>%Ln个未采用，第一个：%1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The rules acted on %Ln events.</source>
        <translation><numerusform>规则处理了%Ln个事件。</numerusform></translation>
    </message>
    <message>
        <source>The delivery came two weeks late.</source>
        <translation>交货晚了两周。</translation>
    </message>
    <message>
        <source>There is no page “%1”; choose one at the left.</source>
        <translation>没有名为“%1”的页面，请在左侧选择。</translation>
    </message>
    <message>
        <source>The demo data is removed.</source>
        <translation>演示数据已移除。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>备份客户库</translation>
    </message>
    <message>
        <source>Leadbook books (*.leadbook)</source>
        <translation>Leadbook 客户库 (*.leadbook)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up as %1.</source>
        <translation>已备份为 %1。</translation>
    </message>
    <message>
        <source>The book is in order.</source>
        <translation>客户库完好。</translation>
    </message>
    <message numerus="yes">
        <source>The book has %Ln fault(s): %1</source>
        <translation>
            <numerusform>客户库有%Ln处错误：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Leadbook did not end as usual last time. Everything that was saved is there.</source>
        <translation>Leadbook 上次没有正常退出。已保存的内容都在。</translation>
    </message>
    <message>
        <source>Leadbook did not end as usual last time. Everything that was saved is there: the last change is “%1” of %2.</source>
        <translation>Leadbook 上次没有正常退出。已保存的内容都在：最后一次改动是 %2 的“%1”。</translation>
    </message>
    <message>
        <source>What you had begun to log is in the line again.</source>
        <translation>未写完的跟进记录已放回输入行。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>检查客户库</translation>
    </message>
    <message>
        <source>Choose a customer in the list, then press %1 to log what was said.</source>
        <translation>请先在列表中选择客户，再按 %1 记录跟进。</translation>
    </message>
</context>
<context>
    <name>leadbook::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadbook::BookOpener</name>
    <message>
        <source>Open a book</source>
        <translation>打开客户库</translation>
    </message>
    <message>
        <source>Leadbook books (*.leadbook);;All files (*)</source>
        <translation>Leadbook 客户库 (*.leadbook);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建客户库</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Leadbook books (*.leadbook)</source>
        <translation>Leadbook 客户库 (*.leadbook)</translation>
    </message>
    <message>
        <source>Making demo data</source>
        <translation>正在生成演示数据</translation>
    </message>
</context>
<context>
    <name>leadbook::BookPage</name>
    <message>
        <source>No book is open</source>
        <translation>没有打开客户库</translation>
    </message>
    <message>
        <source>Open a book, import your customers from a file, or look around first.</source>
        <translation>可以打开客户库，从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>打开客户库…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>未打开客户库</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loading was cancelled, so not all of the book is here. Load it again to see it.</source>
        <translation>加载已取消，客户库没有全部载入。请重新加载后查看。</translation>
    </message>
    <message>
        <source>On %1 nothing of it was recorded yet.</source>
        <translation>%1 时尚未录入任何相关内容。</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>回到今天</translation>
    </message>
</context>
<context>
    <name>leadbook::BoxPlotChart</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1: median %2, middle half %3 to %4, from %5</source>
        <translation>%1：中位数 %2，中间一半 %3 至 %4，共 %5</translation>
    </message>
</context>
<context>
    <name>leadbook::Chart</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or free some space.</source>
        <translation>无法写入“%1”。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>复制数据(&amp;F)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save figures as CS&amp;V…</source>
        <translation>数据另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>The chart could not be printed; see whether the printer is there, then print again.</source>
        <translation>图表无法打印；请检查打印机是否可用，然后重新打印。</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>leadbook::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>leadbook::CommandPalette</name>
    <message>
        <source>Type what you want to do or find</source>
        <translation>输入要做或要找的内容</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
</context>
<context>
    <name>leadbook::CustomerHead</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadbook::CustomerPane</name>
    <message numerus="yes">
        <source>%Ln earlier event(s)</source>
        <translation>
            <numerusform>还有%Ln条更早的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What to show of the customer</source>
        <translation>显示客户的哪些内容</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet.</source>
        <translation>这位客户还没有任何记录。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
</context>
<context>
    <name>leadbook::ImportsLine</name>
    <message>
        <source>From %1, %2</source>
        <translation>来自 %1，%2</translation>
    </message>
    <message>
        <source>Deals from %1, %2</source>
        <translation>商机来自 %1，%2</translation>
    </message>
    <message>
        <source>Updated from %1, %2</source>
        <translation>由 %1 更新，%2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation>以及更早的%1次</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1次</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show fewer imports</source>
        <translation>收起其他导入</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more import(s)</source>
        <translation>
            <numerusform>显示另外%n次导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CustomersPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No name, phone, e-mail or note holds “%1”.</source>
        <translation>姓名、电话、邮箱和备注中都没有“%1”。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Search name, phone, pinyin…</source>
        <translation>搜索姓名、电话、拼音…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Nobody passes the filter “%1”.</source>
        <translation>没有客户符合筛选“%1”。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>None of the customers has a contact. An import of customers brings their contacts along.</source>
        <translation>客户都还没有联系人。导入客户时会一并带入联系人。</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>The view cannot be shown in this book: %1</source>
        <translation>此视图不能用于当前客户库：%1</translation>
    </message>
    <message>
        <source>+ New customer</source>
        <translation>+ 新建客户</translation>
    </message>
    <message>
        <source>No name, phone, e-mail, note or interaction holds “%1”.</source>
        <translation>姓名、电话、邮箱、备注和互动记录中都没有“%1”。</translation>
    </message>
</context>
<context>
    <name>leadbook::ExportDialog</name>
    <message>
        <source>This table belongs to no customer, so all of it is exported.</source>
        <translation>此表不属于任何客户，将全部导出。</translation>
    </message>
    <message>
        <source>One card for each contact.</source>
        <translation>每个联系人一张名片。</translation>
    </message>
    <message>
        <source>One card for each contact, and for each customer without one.</source>
        <translation>每个联系人一张名片，没有联系人的客户也有一张。</translation>
    </message>
    <message>
        <source>Exported is what belongs to these customers.</source>
        <translation>导出属于这些客户的数据。</translation>
    </message>
    <message>
        <source>One row for each contact, with its customer.</source>
        <translation>每个联系人一行，含其客户。</translation>
    </message>
    <message>
        <source>One row for each contact, as an import reads them back.</source>
        <translation>每个联系人一行，可以原样导入。</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>编码(&amp;D)</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>版本(&amp;I)</translation>
    </message>
    <message>
        <source>UTF-8, as Excel reads it</source>
        <translation>UTF-8，Excel 可直接打开</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>vCard 3.0, for older telephones</source>
        <translation>vCard 3.0，适用于旧手机</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>哪些联系人</translation>
    </message>
    <message>
        <source>One row for each customer, with its main contact.</source>
        <translation>每个客户一行，含其主要联系人。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>导出内容(&amp;T)</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>哪些客户</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All &amp;fields</source>
        <translation>所有字段(&amp;F)</translation>
    </message>
    <message>
        <source>Those shown in the &amp;list</source>
        <translation>列表中显示的列(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>kept in the book’s log of exports</source>
        <translation>保存在客户库的导出记录中</translation>
    </message>
</context>
<context>
    <name>leadbook::Exporter</name>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>There is a file %1 already. Export again and choose another name, or that one.</source>
        <translation>已有文件 %1。请重新导出，并换一个名称，或直接选择该文件。</translation>
    </message>
</context>
<context>
    <name>leadbook::FunnelChart</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>占上一阶段</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of all</source>
        <translation>%1 · 占全部 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4, %5 of all</source>
        <translation>%1：%2，占%4的 %3，占全部 %5</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>Of the recorded went further</source>
        <translation>有记录者中前进占比</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>有记录 %1</translation>
    </message>
    <message>
        <source>%1 recorded in the stage itself, %2 of them got further</source>
        <translation>%1个在该阶段有记录，其中 %2 后来前进</translation>
    </message>
</context>
<context>
    <name>leadbook::FunnelOwnerModel</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>leadbook::GradeBadge</name>
    <message>
        <source>Not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1级</translation>
    </message>
</context>
<context>
    <name>leadbook::GradeBars</name>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Customers now</source>
        <translation>当前客户数</translation>
    </message>
    <message>
        <source>With these settings</source>
        <translation>按此设置</translation>
    </message>
    <message>
        <source>Grade %1: %2 now, %3 with these settings</source>
        <translation>%1级：当前 %2，按此设置 %3</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>%1级：%2</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>预期赢单 %1</translation>
    </message>
    <message>
        <source>%1 → %2 wins</source>
        <translation>预期赢单 %1 → %2</translation>
    </message>
    <message>
        <source>Expected wins now</source>
        <translation>当前预期赢单</translation>
    </message>
    <message>
        <source>Expected wins with these settings</source>
        <translation>按此设置的预期赢单</translation>
    </message>
</context>
<context>
    <name>leadbook::GradeCountLeadModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>leadbook::GradingPage</name>
    <message>
        <source>Nobody to grade yet</source>
        <translation>还没有可分级的客户</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) graded</source>
        <translation>
            <numerusform>已分级%Ln个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>the %1 with the most points of %2 are listed</source>
        <translation>列出 %2 中分数最高的%1个</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln customer(s)</source>
        <translation>
            <numerusform>应用到%Ln个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) regraded in %1 ms</source>
        <translation>
            <numerusform>%Ln个客户已重新试算，用时%1毫秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are graded by “%1” now; undo brings the grades of before back.</source>
        <translation>
            <numerusform>%Ln个客户现按“%1”分级；撤销可恢复原来的等级。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告 (PDF)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>drag to see the effect at once</source>
        <translation>拖动即可试算</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>leadbook::HeatMap</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>leadbook::ImportController</name>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The rows are in %1. Mend them there and import that file.</source>
        <translation>这些行已存入 %1。请在其中改好，再导入该文件。</translation>
    </message>
</context>
<context>
    <name>leadbook::ImportPage</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>There is nothing in this file that the book does not know.</source>
        <translation>文件内容客户库都已有。</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>查看客户</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>An import is running. Wait until it has ended, or cancel it, then choose the file again.</source>
        <translation>正在导入。请等待完成或取消导入，然后重新选择文件。</translation>
    </message>
    <message>
        <source>Tables, cards and books (*.csv *.tsv *.txt *.xlsx *.vcf *.leadbook);;All files (*)</source>
        <translation>表格、名片和客户库 (*.csv *.tsv *.txt *.xlsx *.vcf *.leadbook);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy rows in a spreadsheet, then paste them here.</source>
        <translation>剪贴板里没有表格。请在电子表格中复制若干行，再粘贴到这里。</translation>
    </message>
    <message>
        <source>Save the rows that cannot be imported</source>
        <translation>保存无法导入的行</translation>
    </message>
    <message>
        <source>%1 to mend.csv</source>
        <translation>%1 待修改.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, Excel and vCard files with customers, deals, purchases and more, or another book. Choose a file, drop it here or paste a table; you see the plan before anything is written.</source>
        <translation>可导入包含客户、商机、购买记录等的 CSV、Excel 和 vCard 文件，或另一个客户库。请选择文件、拖放到这里，或粘贴表格；写入之前会先显示预览。</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Looking at the rows again…</source>
        <translation>正在重新检查各行…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln bad row(s)…</source>
        <translation><numerusform>保存%Ln个有误的行…</numerusform></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 列</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>3 预览</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 完成</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import; all of it can be undone.</source>
        <translation>点击“导入”之前不会写入。之后可以撤销整个导入。</translation>
    </message>
</context>
<context>
    <name>leadbook::InsightsPage</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) without a known day left out.</source>
        <translation>
            <numerusform>%Ln次停留缺少日期，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>销售漏斗图</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>阶段停留时间</translation>
    </message>
    <message>
        <source>median and middle half, days</source>
        <translation>中位数与中间一半，天</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>of won and lost</source>
        <translation>占赢单与输单之和</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Time to win</source>
        <translation>赢单用时</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>输单金额</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>进行中金额</translation>
    </message>
    <message>
        <source>How long deals stay in a stage shows once the days on which they moved are known.</source>
        <translation>有了商机进入各阶段的日期，才能看出各阶段的停留时间。</translation>
    </message>
    <message>
        <source>average</source>
        <comment>of days</comment>
        <translation>平均</translation>
    </message>
    <message numerus="yes">
        <source>“%1” with %Ln deal(s)</source>
        <translation>
            <numerusform>“%1”的%Ln个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the pipeline “%1” is counted here, not %2.</source>
        <translation>此处只统计销售流程“%1”，未计入%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>a stage</comment>
        <translation>到达%1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>what deals are told by</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>漏斗变化</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <comment>period, period before</comment>
        <translation>%1，当时：%2</translation>
    </message>
    <message>
        <source>the value is that of open deals</source>
        <translation>金额为进行中商机</translation>
    </message>
    <message>
        <source>None of these deals was lost.</source>
        <translation>这些商机都没有输单。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deals, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <comment>a stage</comment>
        <translation>在%1有记录</translation>
    </message>
    <message>
        <source>Open, furthest in %1</source>
        <comment>a stage</comment>
        <translation>进行中，最远到%1</translation>
    </message>
    <message>
        <source>Lost after %1</source>
        <comment>a stage</comment>
        <translation>在%1之后输单</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>a reason</comment>
        <translation>输单：%1</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>lost for a reason, a stage</comment>
        <translation>%1，在%2之后</translation>
    </message>
    <message>
        <source>%1: won</source>
        <comment>an owner</comment>
        <translation>%1：赢单</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>an owner</comment>
        <translation>%1：输单</translation>
    </message>
    <message>
        <source>%1: open</source>
        <comment>an owner</comment>
        <translation>%1：进行中</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>by the furthest stage reached</source>
        <translation>按到达的最远阶段</translation>
    </message>
    <message>
        <source>Tell deals by</source>
        <translation>商机分组</translation>
    </message>
</context>
<context>
    <name>leadbook::MainWindow</name>
    <message>
        <source>No book open</source>
        <translation>没有打开客户库</translation>
    </message>
    <message>
        <source>Leadbook</source>
        <translation>Leadbook</translation>
    </message>
    <message>
        <source>%1 – Leadbook</source>
        <translation>%1 – Leadbook</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>leadbook::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadbook::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>leadbook::NextActionBar</name>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
</context>
<context>
    <name>leadbook::Page</name>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>leadbook::ReasonCard</name>
    <message>
        <source>Why %1?</source>
        <translation>为什么是%1？</translation>
    </message>
    <message>
        <source>Way up to %1:</source>
        <translation>升至%1还需：</translation>
    </message>
    <message>
        <source>Choose a customer to see why it has its grade.</source>
        <translation>选择一个客户，查看其等级的原因。</translation>
    </message>
    <message>
        <source>Chance to win: %1</source>
        <translation>赢单概率：%1</translation>
    </message>
    <message>
        <source>learned from the deals of this book, no part of the grade</source>
        <translation>根据本客户库的商机学习得出，不计入等级</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>leadbook::Sankey</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 stay in %2</source>
        <translation>%1个留在%2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1个从%2到%3</translation>
    </message>
</context>
<context>
    <name>leadbook::SchemeChoice</name>
    <message>
        <source>Scheme: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>试算：%1</translation>
    </message>
</context>
<context>
    <name>leadbook::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentModel</name>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消费占比</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>距今天数</translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentsPage</name>
    <message>
        <source>No purchases yet</source>
        <translation>还没有购买记录</translation>
    </message>
    <message>
        <source>Segments come from what customers bought. Import your purchases, or look around first.</source>
        <translation>分群来自客户的购买记录。请导入购买记录，或先看看演示数据。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>No purchase: %1</source>
        <translation>无购买：%1</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Money per customer</source>
        <translation>每客户金额</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>全部分群</translation>
    </message>
    <message>
        <source>choose a segment to see its figures</source>
        <translation>选择一个分群查看数据</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation>
            <numerusform>显示%Ln位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase</source>
        <translation>
            <numerusform>%Ln位有购买的客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln个分群</numerusform>
        </translation>
    </message>
    <message>
        <source>no purchase: %1</source>
        <translation>无购买：%1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>RFM segments</source>
        <translation>RFM分群</translation>
    </message>
    <message>
        <source>Recency × frequency</source>
        <translation>最近购买 × 频率</translation>
    </message>
    <message>
        <source>Recency by frequency</source>
        <translation>最近购买与频率</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分群</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1：%2，占全部的%3</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Revenue by segment</source>
        <translation>各分群消费金额</translation>
    </message>
    <message>
        <source>Change scheme</source>
        <translation>修改方案</translation>
    </message>
</context>
<context>
    <name>leadbook::StatusArea</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>leadbook::StatusBinding</name>
    <message>
        <source>Saved %1 · Undo: “%2”</source>
        <translation>已保存 %1 · 撤销：“%2”</translation>
    </message>
</context>
<context>
    <name>leadbook::TableView</name>
    <message>
        <source>Select all rows</source>
        <translation>全选所有行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>按“%1”排序</translation>
    </message>
</context>
<context>
    <name>leadbook::ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>leadbook::WelcomeControls</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>leadbook::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your customers, on this computer</source>
        <translation>您的客户，就在这台电脑上</translation>
    </message>
    <message>
        <source>One file, no account, no network. Everything can be undone.</source>
        <translation>一个文件，无需账号，无需网络。一切都可撤销。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建客户库</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>最近的客户库</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>打开其他客户库…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, Excel or vCard. Drop a file here; you see the plan before anything is written.</source>
        <translation>CSV、Excel 或 vCard。把文件拖到这里；写入前先看到导入预览。</translation>
    </message>
    <message>
        <source>A demo book with %1 customers, deals and purchases. Gone in one click.</source>
        <translation>含%1个客户及商机、购买的演示客户库，一键即可移除。</translation>
    </message>
    <message>
        <source>Type your first customer with %1, log a call with %2.</source>
        <translation>按 %1 录入第一个客户，按 %2 记录通话。</translation>
    </message>
</context>
<context>
    <name>leadbook::WhyCard</name>
    <message>
        <source>Why %1?</source>
        <translation>为什么是%1？</translation>
    </message>
    <message>
        <source>▲ Way up to %1:</source>
        <translation>▲ 升至%1还需：</translation>
    </message>
    <message>
        <source>Grade set by hand</source>
        <translation>手工设定的等级</translation>
    </message>
    <message>
        <source>The rules say %1:</source>
        <translation>按规则为%1：</translation>
    </message>
</context>
<context>
    <name>leadbook::Workspace</name>
    <message>
        <source>The change is saved but cannot be shown: %1</source>
        <translation>更改已保存，但无法显示：%1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>The past ends yesterday; choose an earlier day.</source>
        <translation>只能回看昨天及更早的日子，请换一个日期。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
</context>
<context>
    <name>leadbook::ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
</context>
<context>
    <name>leadbook::FileStep</name>
    <message>
        <source>Found: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Found: a header row</source>
        <translation>识别为：有标题行</translation>
    </message>
    <message>
        <source>Found: no header row</source>
        <translation>识别为：没有标题行</translation>
    </message>
    <message>
        <source>The first row is a header</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>As the dates of each column tell</source>
        <translation>按各列日期自动判断</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the table are left out.</source>
        <translation><numerusform>表格下方的%Ln行不导入。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that are empty or lists of other cards are left out.</source>
        <translation><numerusform>%Ln张空名片或名片列表不导入。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) have no end; the file may be cut off.</source>
        <translation><numerusform>%Ln张名片没有结尾，文件可能不完整。</numerusform></translation>
    </message>
    <message>
        <source>Some bytes are no characters of this encoding; try another one.</source>
        <translation>有些字节不属于这种编码，请换一种编码。</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Words that mean “no value”</source>
        <translation>表示“无值”的词</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
</context>
<context>
    <name>leadbook::ImportPlanModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>leadbook::PinnedViews</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>View “%1”: %2</source>
        <translation>视图“%1”：%2</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>视图“%1”</translation>
    </message>
</context>
<context>
    <name>leadbook::PlanView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Repair %Ln row(s) in “%1”</source>
        <translation><numerusform>修复“%1”列中的%Ln行</numerusform></translation>
    </message>
    <message>
        <source>Joins the cells of “%1” that a separator within the value tore apart.</source>
        <translation>把“%1”中被值内分隔符拆开的单元格重新合并。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>If already here</source>
        <translation>如已存在</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要查看的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>已有客户</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的决定</translation>
    </message>
</context>
<context>
    <name>leadbook::RowEditor</name>
    <message>
        <source>cell %1</source>
        <translation>第%1格</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>与下一格合并</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>使用这些值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Too long to be changed here; it stays as it is.</source>
        <translation>太长，无法在此修改；它保持原样。</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>A name cannot be empty; write one.</source>
        <translation>名称不能为空，请填写。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it as 186000.</source>
        <translation>“%1”不是金额，请写成186000或18.6万。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-11-30, or today, or +7.</source>
        <translation>“%1”不是日期，请写成2026-11-30、今天或+7。</translation>
    </message>
    <message>
        <source>“%1” is no number; write it as 12.5.</source>
        <translation>“%1”不是数字，请写成12.5。</translation>
    </message>
    <message>
        <source>“%1” is no rating; write 1 to 5.</source>
        <translation>“%1”不是评分，请写1到5。</translation>
    </message>
    <message>
        <source>“%1” is no whole number; write digits only.</source>
        <translation>“%1”不是整数，请只写数字。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices; write one of %2.</source>
        <translation>“%1”不在选项中，请填写：%2。</translation>
    </message>
    <message>
        <source>“%1” is out of range; write a number that the field can hold.</source>
        <translation>“%1”超出范围，请填写该字段能容纳的数字。</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>leadbook::CellInput</name>
    <message>
        <source>Values offered</source>
        <translation>可选值</translation>
    </message>
</context>
<context>
    <name>leadbook::ListActions</name>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hange many…</source>
        <translation>批量修改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>导出所选(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write to the selected…</source>
        <translation>向所选客户发送(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>leadbook::PeopleEditor</name>
    <message numerus="yes">
        <source>Editing %Ln customer(s)</source>
        <translation><numerusform>正在修改%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln customer(s)</source>
        <translation><numerusform>正在删除%Ln个客户</numerusform></translation>
    </message>
    <message>
        <source>This customer has no contact yet. Write the name of its main contact first.</source>
        <translation>该客户还没有联系人，请先填写主要联系人的姓名。</translation>
    </message>
    <message>
        <source>This contact belongs to no customer, so there is nothing to write it to.</source>
        <translation>该联系人不属于任何客户，无处可写。</translation>
    </message>
    <message>
        <source>Nothing was written: the record was deleted meanwhile.</source>
        <translation>未写入：该记录已被删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation><numerusform>已修改%Ln个客户。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a contact stayed as they are.</source>
        <translation><numerusform>%Ln个没有联系人的客户保持不变。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation><numerusform>已删除%Ln个客户。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation><numerusform>已删除%Ln个联系人。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln contact(s)</source>
        <translation><numerusform>正在修改%Ln个联系人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln contact(s)</source>
        <translation><numerusform>正在删除%Ln个联系人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed.</source>
        <translation><numerusform>已修改%Ln个联系人。</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::BulkSheet</name>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>当前显示的全部</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation><numerusform>修改%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation><numerusform>修改%Ln个联系人</numerusform></translation>
    </message>
    <message>
        <source>Change many at once</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What becomes of the tags</source>
        <translation>对标签的操作</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>replace by</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>leadbook::QuickLogSheet</name>
    <message>
        <source>&amp;Save this line as a template</source>
        <translation>把这一行存为模板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete a template</source>
        <translation>删除模板(&amp;D)</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>Logged for %1.</source>
        <translation>已为 %1 记录。</translation>
    </message>
    <message numerus="yes">
        <source>Logged for %Ln customer(s).</source>
        <translation>
            <numerusform>已为%Ln个客户记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Enter saves, Esc closes</source>
        <translation>%1 · 回车保存，Esc 关闭</translation>
    </message>
    <message>
        <source>Log for %1</source>
        <translation>记录：%1</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>call 14 min wants delivery before Spring Festival; next call Tue</source>
        <translation>电话14分钟 希望春节前交货；下次周二打电话</translation>
    </message>
    <message>
        <source>Templates (/)</source>
        <translation>模板 (/)</translation>
    </message>
    <message>
        <source>Written often</source>
        <translation>常写的内容</translation>
    </message>
    <message>
        <source>&amp;Questionnaire…</source>
        <translation>问卷(&amp;Q)…</translation>
    </message>
    <message>
        <source>Fill in a questionnaire</source>
        <translation>填写问卷</translation>
    </message>
</context>
<context>
    <name>leadbook::QuickLogRows</name>
    <message>
        <source>Done now</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>With</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>客户发起</translation>
    </message>
    <message>
        <source>outgoing, not answered</source>
        <translation>我方发起，未接通</translation>
    </message>
    <message>
        <source>incoming, missed</source>
        <translation>客户发起，未接</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source> – clear: %1</source>
        <comment>the written standard</comment>
        <translation>；明确：%1</translation>
    </message>
</context>
<context>
    <name>QuickLogWords</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>用途 %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>需在%1前</translation>
    </message>
    <message>
        <source>decision maker %1</source>
        <translation>决策人 %1</translation>
    </message>
    <message>
        <source>Grade </source>
        <translation>等级 </translation>
    </message>
    <message>
        <source>, as before</source>
        <translation>，不变</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation>，还差：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) </source>
        <translation>
            <numerusform>%n位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1位不变</translation>
    </message>
    <message>
        <source>%1 more not worked out</source>
        <translation>另有%1位未计算</translation>
    </message>
    <message>
        <source>, set by hand until %1</source>
        <translation>，手动设定，有效期至 %1</translation>
    </message>
</context>
<context>
    <name>LoggedContact</name>
    <message>
        <source>The customer is no longer there; choose another one.</source>
        <translation>该客户已不存在，请选择其他备份。</translation>
    </message>
    <message>
        <source>There is nothing to save yet; type what happened.</source>
        <translation>还没有可保存的内容，请输入发生了什么。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>期望日期</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Why invalid</source>
        <translation>无效原因</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>生活方式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>价值观</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>动机</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Further contact detail</source>
        <translation>其他联系方式</translation>
    </message>
    <message>
        <source>Contact’s place</source>
        <translation>联系人关系</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>调查回答</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Customer’s own fields</source>
        <translation>客户自定义字段</translation>
    </message>
    <message>
        <source>Deal’s own fields</source>
        <translation>商机自定义字段</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Customers that are two</source>
        <translation>不是同一个的客户</translation>
    </message>
    <message>
        <source>Contacts that are two</source>
        <translation>不是同一个的联系人</translation>
    </message>
    <message>
        <source>Grade set by hand</source>
        <translation>手工设定的等级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>复审日期</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Step of a strategy</source>
        <translation>策略步骤</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>联系间隔天数</translation>
    </message>
    <message>
        <source>Days after entering</source>
        <translation>进入后天数</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Due at first</source>
        <translation>最初到期</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Entered the class on</source>
        <translation>进入类别日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Wording of a template</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Member of a campaign</source>
        <translation>市场活动成员</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Filled-in questionnaire</source>
        <translation>已填问卷</translation>
    </message>
    <message>
        <source>Review of a key account</source>
        <translation>重点客户回顾</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run of a rule</source>
        <translation>规则执行记录</translation>
    </message>
    <message>
        <source>Figure of the market</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>效果评估</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>保存期限规则</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>合法依据</translation>
    </message>
    <message>
        <source>Birthday by the lunar calendar</source>
        <translation>生日按农历</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Members follow the filter</source>
        <translation>成员随筛选条件变动</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>对照组比例</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>回应日期</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>写入字段</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>评估方式</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>判定日期</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Share left alone</source>
        <translation>不跟进的比例</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Calendar key</source>
        <translation>日历标识</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>多少天之后</translation>
    </message>
    <message>
        <source>addressed</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>对照组</translation>
    </message>
</context>
<context>
    <name>leadbook::HistoryModel</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>更改人</translation>
    </message>
</context>
<context>
    <name>leadbook::FieldHistoryModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>更改人</translation>
    </message>
</context>
<context>
    <name>leadbook::UndoQuestionModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>此更改</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>By “%1”</source>
        <translation>由“%1”更改</translation>
    </message>
</context>
<context>
    <name>UndoQuestions</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>之后已修改</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>正在使用：%1</translation>
    </message>
    <message>
        <source>Remove it with all that is its own</source>
        <translation>连同其所属内容一起删除</translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation>之后已删除</translation>
    </message>
    <message>
        <source>Stays removed</source>
        <translation>保持删除</translation>
    </message>
    <message>
        <source>Belongs to a record that is gone</source>
        <translation>所属记录已不存在</translation>
    </message>
    <message>
        <source>Bring it back without that</source>
        <translation>恢复，但不含该关联</translation>
    </message>
    <message>
        <source>Made anew since</source>
        <translation>之后已重新创建</translation>
    </message>
    <message>
        <source>Keep the new one</source>
        <translation>保留新的</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>恢复为“%1”</translation>
    </message>
    <message>
        <source>This record was removed since; undo its removal first.</source>
        <translation>此记录已被删除；请先撤销删除。</translation>
    </message>
</context>
<context>
    <name>leadbook::HistoryPage</name>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>未变 %1</translation>
    </message>
    <message>
        <source>%1 left for you</source>
        <translation>待确认 %1</translation>
    </message>
    <message>
        <source>%1 not imported</source>
        <translation>未导入 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>还没有任何更改</translation>
    </message>
    <message>
        <source>Import your customers or enter one.</source>
        <translation>请导入客户或新建一个客户。</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>没有这样的更改</translation>
    </message>
    <message>
        <source>No change of this kind is called that.</source>
        <translation>没有这类名称的更改。</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>显示所有更改</translation>
    </message>
    <message>
        <source>the first %L1 lines</source>
        <translation>前%L1行</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Later work touched what “%1” did. Choose for each what to keep; everything else goes back.</source>
        <translation>之后的工作涉及“%1”更改过的内容。请逐项选择保留什么；其余内容将恢复原状。</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are shown; the last answer for all holds for the others.</source>
        <translation>显示%L2项中的前%L1项；其余各项按最后一次全部选择处理。</translation>
    </message>
    <message>
        <source>“%1” is in effect again.</source>
        <translation>“%1”已重新生效。</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>已撤销“%1”。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>撤销与恢复</translation>
    </message>
    <message>
        <source>Search the changes…</source>
        <translation>搜索更改…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation>此更改的内容</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保留什么</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>撤销此更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>全部保留(&amp;K)</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>全部撤回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo as chosen</source>
        <translation>按选择撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>leadbook::CustomerHistory</name>
    <message>
        <source>No change of this customer is known.</source>
        <translation>没有此客户的更改记录。</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>此客户的历史</translation>
    </message>
    <message>
        <source>&amp;Restore the earlier value</source>
        <translation>恢复先前的值(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FilterRelation</name>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>comes before</source>
        <translation>排在之前</translation>
    </message>
    <message>
        <source>is or comes before</source>
        <translation>是或排在之前</translation>
    </message>
    <message>
        <source>comes after</source>
        <translation>排在之后</translation>
    </message>
    <message>
        <source>is or comes after</source>
        <translation>是或排在之后</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不多于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>more than … ago</source>
        <translation>早于 … 前</translation>
    </message>
    <message>
        <source>at least … ago</source>
        <translation>至少 … 前</translation>
    </message>
    <message>
        <source>less than … ago</source>
        <translation>… 以内</translation>
    </message>
    <message>
        <source>at most … ago</source>
        <translation>过去 … 以内</translation>
    </message>
    <message>
        <source>exactly … ago</source>
        <translation>恰好 … 前</translation>
    </message>
    <message>
        <source>not exactly … ago</source>
        <translation>不是恰好 … 前</translation>
    </message>
    <message>
        <source>less than … ahead</source>
        <translation>未来 … 以内</translation>
    </message>
    <message>
        <source>at most … ahead</source>
        <translation>未来 … 以内</translation>
    </message>
    <message>
        <source>more than … ahead</source>
        <translation>… 以后</translation>
    </message>
    <message>
        <source>at least … ahead</source>
        <translation>至少 … 以后</translation>
    </message>
    <message>
        <source>exactly … ahead</source>
        <translation>恰好 … 后</translation>
    </message>
    <message>
        <source>not exactly … ahead</source>
        <translation>不是恰好 … 后</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>已填写</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>买过</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>没买过</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>联系过</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>没有联系</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>答过</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>没有答过</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>非：%1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>This is no saved view of Leadbook; choose a file ending in .leadbook-view.</source>
        <translation>这不是 Leadbook 的视图文件，请选择以 .leadbook-view 结尾的文件。</translation>
    </message>
    <message>
        <source>This view was written by a newer Leadbook; update the program to read it.</source>
        <translation>此视图由更新版本的 Leadbook 保存，请先升级程序再读取。</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>无法写入 %1，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read; choose another file.</source>
        <translation>无法读取 %1，请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>leadbook::ChoicesButton</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1及另外%Ln项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ValueEditor</name>
    <message>
        <source>values, separated by commas</source>
        <translation>多个值，用逗号分隔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>leadbook::FilterRow</name>
    <message>
        <source>all of</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>全不满足</translation>
    </message>
    <message>
        <source>not all of</source>
        <translation>不全满足</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ 条件</translation>
    </message>
    <message>
        <source>+ group</source>
        <translation>+ 条件组</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or; press for and</source>
        <translation>或；按下改为“且”</translation>
    </message>
    <message>
        <source>and; press for or</source>
        <translation>且；按下改为“或”</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>非：%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>How “%1” is compared</source>
        <translation>“%1”的比较方式</translation>
    </message>
    <message>
        <source>Value of “%1”</source>
        <translation>“%1”的值</translation>
    </message>
</context>
<context>
    <name>leadbook::FilterPanel</name>
    <message>
        <source>No contact for 30 days</source>
        <translation>30天未联系</translation>
    </message>
    <message>
        <source>Survey score of at most 6</source>
        <translation>调查评分不超过 6</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>%1 · counted as you type</source>
        <translation>%1 · 随输入即时统计</translation>
    </message>
    <message>
        <source>%1 · a condition still needs its value</source>
        <translation>%1 · 还有条件未填写值</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>存为分群</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ 条件</translation>
    </message>
    <message>
        <source>+ group</source>
        <translation>+ 条件组</translation>
    </message>
    <message>
        <source>+ related record</source>
        <translation>+ 关联记录</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>筛选文本</translation>
    </message>
    <message>
        <source>or write it: grade in (A, B) and lastContact &lt; -30d</source>
        <translation>也可直接输入：grade in (A, B) and lastContact &lt; -30d</translation>
    </message>
    <message>
        <source>Has an open task</source>
        <translation>有未完成的任务</translation>
    </message>
    <message>
        <source>Has an overdue task</source>
        <translation>有逾期的任务</translation>
    </message>
</context>
<context>
    <name>leadbook::FilterChips</name>
    <message numerus="yes">
        <source>%Ln condition(s)</source>
        <translation>
            <numerusform>%Ln个条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ListFilter</name>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>分群：%1</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
</context>
<context>
    <name>leadbook::NameLine</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>leadbook::ViewsButton</name>
    <message>
        <source>No saved views yet</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已改动）</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>The view “%1” is as the list is now.</source>
        <translation>视图“%1”已更新为当前列表。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The view “%1” is deleted; undo brings it back.</source>
        <translation>视图“%1”已删除，可撤销恢复。</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>视图“%1”已保存。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>The segment “%1” is saved.</source>
        <translation>分群“%1”已保存。</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>视图的新名称</translation>
    </message>
    <message>
        <source>There is a view “%1” already; choose another name.</source>
        <translation>已有名为“%1”的视图，请换一个名称。</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Saved views (*.leadbook-view)</source>
        <translation>视图文件 (*.leadbook-view)</translation>
    </message>
    <message>
        <source>The view “%1” is exported.</source>
        <translation>视图“%1”已导出。</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>导入视图</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>One of the two is not there any more; look for duplicates again.</source>
        <translation>其中一条记录已不存在，请重新查重。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>已与 %1 合并。</translation>
    </message>
    <message>
        <source>Merged with %1. Values not chosen: %2.</source>
        <translation>已与 %1 合并。未采用的值：%2。</translation>
    </message>
    <message>
        <source>This customer is not there any more; choose another one.</source>
        <translation>该客户已不存在，请选择其他备份。</translation>
    </message>
    <message>
        <source>This customer is that person; put the customer into a company instead.</source>
        <translation>该客户就是此人本人，请改用“并入公司”。</translation>
    </message>
    <message>
        <source>This contact is not of that company any more; refresh the view.</source>
        <translation>该联系人已不属于该公司，请刷新视图。</translation>
    </message>
    <message>
        <source>Only a person can be put into a company; choose a customer who is a person, and a company.</source>
        <translation>只能将个人客户并入公司，请选择一个个人客户和一个公司。</translation>
    </message>
</context>
<context>
    <name>leadbook::DuplicatesPage</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查重</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查重…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查重已停止。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复</translation>
    </message>
    <message>
        <source>Nobody seems to be twice in this book.</source>
        <translation>这个客户库中没有发现重复的记录。</translation>
    </message>
    <message>
        <source>All proposals are decided. New ones appear here as the book grows.</source>
        <translation>所有建议都已处理。客户增加后，新的建议会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>已处理%Ln条</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain %L1</source>
        <translation>确定 %L1</translation>
    </message>
    <message>
        <source>Likely %L1</source>
        <translation>可能 %L1</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain one(s)</source>
        <translation>
            <numerusform>合并%Ln条确定的重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>正在合并重复记录</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重合并</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>重复建议</translation>
    </message>
    <message>
        <source>Fields of both</source>
        <translation>两条记录的字段</translation>
    </message>
    <message>
        <source>Interactions, deals, purchases and surveys of both are kept. The values not chosen stay in the history. Undo brings both back.</source>
        <translation>两者的互动、商机、购买和调查全部保留。未采用的值留在历史中。撤销即可恢复两条记录。</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>the book changed since</source>
        <translation>数据已有改动</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln selected</source>
        <translation><numerusform>所选%Ln个</numerusform></translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>您选择的两条</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>没有相似的人</translation>
    </message>
    <message>
        <source>Nobody in the book seems to be the same as those selected.</source>
        <translation>没有发现与所选重复的记录。</translation>
    </message>
    <message>
        <source>Show all proposals</source>
        <translation>显示全部建议</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers to see who is there twice.</source>
        <translation>导入客户后，即可查看谁重复了。</translation>
    </message>
    <message numerus="yes">
        <source> among %Ln customer(s)</source>
        <translation>
            <numerusform>，共%Ln位客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DuplicateListModel</name>
    <message>
        <source>One</source>
        <translation>记录一</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>记录二</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>leadbook::MergeFieldModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>both, in order of date</source>
        <translation>两者，按日期排列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并后</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>name is the pinyin of the other: %1, %2</source>
        <translation>姓名为对方的拼音：%1、%2</translation>
    </message>
    <message>
        <source>names read alike: %1, %2</source>
        <translation>姓名读音相同：%1、%2</translation>
    </message>
    <message>
        <source>names nearly the same: %1, %2</source>
        <translation>姓名相近：%1、%2</translation>
    </message>
    <message>
        <source>other people: %1, %2</source>
        <translation>联系人不同：%1、%2</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>公司相同</translation>
    </message>
    <message>
        <source>companies differ only in form: %1, %2</source>
        <translation>公司名称仅形式不同：%1、%2</translation>
    </message>
    <message>
        <source>companies nearly the same: %1, %2</source>
        <translation>公司名称相近：%1、%2</translation>
    </message>
    <message>
        <source>other companies: %1, %2</source>
        <translation>公司不同：%1、%2</translation>
    </message>
    <message>
        <source>same phone %1</source>
        <translation>电话相同：%1</translation>
    </message>
    <message>
        <source>phone %1 that several have</source>
        <translation>多人共用的电话：%1</translation>
    </message>
    <message>
        <source>other mobile</source>
        <translation>手机不同</translation>
    </message>
    <message>
        <source>same e-mail %1</source>
        <translation>邮箱相同：%1</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>邮箱不同</translation>
    </message>
    <message>
        <source>same mail domain</source>
        <translation>邮箱域名相同</translation>
    </message>
    <message>
        <source>same WeChat %1</source>
        <translation>微信相同：%1</translation>
    </message>
    <message>
        <source>other WeChat</source>
        <translation>微信不同</translation>
    </message>
    <message>
        <source>same credit code %1</source>
        <translation>统一社会信用代码相同：%1</translation>
    </message>
    <message>
        <source>other credit code</source>
        <translation>统一社会信用代码不同</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>城市相同</translation>
    </message>
    <message>
        <source>other city: %1, %2</source>
        <translation>城市不同：%1、%2</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>生日不同</translation>
    </message>
    <message>
        <source>other key of the other system</source>
        <translation>外部系统编号不同</translation>
    </message>
    <message>
        <source>%1 alike: %2</source>
        <translation>相似度 %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1年起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln次互动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>no history</source>
        <translation>无往来记录</translation>
    </message>
</context>
<context>
    <name>leadbook::CompanyChooser</name>
    <message>
        <source>Choose a customer who is a person; a company is not put into another one.</source>
        <translation>请选择个人客户；公司不能并入另一家公司。</translation>
    </message>
    <message>
        <source>Company that %1 belongs to</source>
        <translation>%1所属的公司</translation>
    </message>
    <message>
        <source>%1 is a contact of %2 now.</source>
        <translation>%1现在是%2的联系人。</translation>
    </message>
    <message>
        <source>Company that %1 belongs to now</source>
        <translation>%1现在所属的公司</translation>
    </message>
    <message>
        <source>%1 is a contact of this company already; choose another one.</source>
        <translation>%1已是这家公司的联系人；请选择另一家公司。</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Deal won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>商机输单</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>进入%1</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>购买了%1</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1，%2分钟</translation>
    </message>
    <message>
        <source>Need noted</source>
        <translation>记录了需求</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>需求：%1</translation>
    </message>
    <message>
        <source>Came with an import</source>
        <translation>由导入新建</translation>
    </message>
    <message>
        <source>Added to by an import</source>
        <translation>由导入补充</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已修改</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 已付</translation>
    </message>
    <message>
        <source>%1 paid %2</source>
        <translation>%1 已付，%2</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1逾期，应付日%2</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 待付</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1应付日%2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1签订</translation>
    </message>
    <message>
        <source>Paid %1, due %2, overdue %3</source>
        <translation>已付 %1，待付 %2，逾期 %3</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>Quote %1 for %2</source>
        <translation>报价 %1：%2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>折扣 %1</translation>
    </message>
    <message>
        <source>revenue %1</source>
        <translation>成交额 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>在谈 %1</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>中立者</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>贬损者</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>sister company</source>
        <translation>兄弟公司</translation>
    </message>
    <message>
        <source>subsidiary</source>
        <translation>子公司</translation>
    </message>
    <message>
        <source>has referred this customer</source>
        <translation>推荐了该客户</translation>
    </message>
    <message>
        <source>referred by this customer</source>
        <translation>由该客户推荐</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln thing(s)</source>
        <translation>
            <numerusform>购买了%Ln项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>还有%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln companies</source>
        <translation>
            <numerusform>集团共%Ln家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>应于%1前回复</translation>
    </message>
    <message>
        <source>Review: value %1, satisfaction %2, relationship %3 of 5</source>
        <translation>客户回顾：价值 %1，满意度 %2，关系 %3（满分 5）</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>its draft is ready</source>
        <translation>邮件草稿已备好</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The customer left the class whose strategy asked for it.</source>
        <translation>客户已离开该策略所针对的类别。</translation>
    </message>
    <message>
        <source>not needed, %1</source>
        <translation>%1不需要</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>%1撤回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>数量 1</translation>
    </message>
</context>
<context>
    <name>leadbook::RecordPage</name>
    <message>
        <source>Nobody here</source>
        <translation>没有该客户</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose a customer in the list and press Ctrl+Enter twice.</source>
        <translation>在列表中选择客户，然后按两次 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What to show of the customer</source>
        <translation>显示客户的哪些内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet.</source>
        <translation>与该客户还没有往来。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>No decision maker among the contacts yet</source>
        <translation>联系人中还没有决策人</translation>
    </message>
    <message>
        <source>No deals yet.</source>
        <translation>还没有商机。</translation>
    </message>
    <message>
        <source>Nothing bought yet.</source>
        <translation>还没有购买。</translation>
    </message>
    <message>
        <source>No answers to surveys yet.</source>
        <translation>还没有调查答复。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>No contracts yet.</source>
        <translation>还没有合同。</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>No parent, sister or referring customers.</source>
        <translation>没有母公司、兄弟公司或推荐关系。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Show only what is filled</source>
        <translation>只显示已填写的</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Path or address</source>
        <translation>路径或网址</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>职务…</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>设为主联系人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add task…</source>
        <translation>添加任务…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>重新待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This customer has no contact yet. Write the name of its main contact first.</source>
        <translation>该客户还没有联系人，请先填写主联系人姓名。</translation>
    </message>
    <message>
        <source>Nothing was written: the record was deleted meanwhile.</source>
        <translation>未写入：该记录已被删除。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>What is to be done, then a day such as +7</source>
        <translation>要做什么，后面可写日期，如 +7</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>%1 的职务</translation>
    </message>
    <message>
        <source>%1 cannot be opened; see whether it is still there.</source>
        <translation>无法打开 %1，请检查它是否还在。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) are not shown.</source>
        <translation>
            <numerusform>还有%Ln条更早的记录未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier order(s) are not shown.</source>
        <translation>
            <numerusform>还有%Ln个更早的订单未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all fields (%Ln more)</source>
        <translation>
            <numerusform>显示全部字段（还有%Ln个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Other company…</source>
        <translation>转到公司…</translation>
    </message>
    <message>
        <source>Choose the contact who belongs to another company now, then press the key again.</source>
        <translation>请选择已转到另一家公司的联系人，再按一次快捷键。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>By a rule…</source>
        <translation>按规则…</translation>
    </message>
    <message>
        <source>Rule of iCalendar, such as FREQ=MONTHLY;BYDAY=1MO</source>
        <translation>iCalendar 规则，例如 FREQ=MONTHLY;BYDAY=1MO</translation>
    </message>
    <message>
        <source>Fill in a survey…</source>
        <translation>填写问卷…</translation>
    </message>
    <message>
        <source>Note feedback…</source>
        <translation>记录反馈…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>No answers to surveys and no feedback yet.</source>
        <translation>还没有调查回答和客户反馈。</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>邮件草稿</translation>
    </message>
    <message>
        <source>No deals yet. %1 begins one.</source>
        <translation>还没有商机。按 %1 新建。</translation>
    </message>
    <message>
        <source>Nothing bought yet. %1 imports purchases.</source>
        <translation>还没有购买。按 %1 导入购买记录。</translation>
    </message>
    <message>
        <source>No contracts yet. %1 imports contracts.</source>
        <translation>还没有合同。按 %1 导入合同。</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Who</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>leadbook::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Enter saves, Esc closes and keeps what was typed</source>
        <translation>回车保存，Esc 关闭并保留已输入的内容</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>较少字段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>保存并继续新建</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is in the book.</source>
        <translation>已新建客户 %1。</translation>
    </message>
    <message>
        <source>Type the name of the customer first.</source>
        <translation>请先输入客户名称。</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>This customer has no contact yet; write the name of its main contact first.</source>
        <translation>该客户还没有联系人；请先填写主要联系人的姓名。</translation>
    </message>
    <message>
        <source>This contact belongs to no customer, so there is nothing to write it to.</source>
        <translation>该联系人不属于任何客户，因此没有可以写入的地方。</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>Type the name of the customer first.</source>
        <translation>请先输入客户名称。</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>The customer or the owner was deleted meanwhile; choose again.</source>
        <translation>客户或负责人已被删除，请重新选择。</translation>
    </message>
    <message>
        <source>This owner is not in the customer's team any more.</source>
        <translation>该负责人已不在此客户的团队中。</translation>
    </message>
    <message>
        <source>Write a name for the owner.</source>
        <translation>请填写负责人的姓名。</translation>
    </message>
    <message>
        <source>There is an owner “%1” already; write another name, or hand over to that one.</source>
        <translation>已有负责人“%1”，请换一个姓名，或将客户移交给该负责人。</translation>
    </message>
    <message>
        <source>Write an arrow (-&gt;) and the owners behind “%1”.</source>
        <translation>请在“%1”后面写上箭头(-&gt;)和负责人。</translation>
    </message>
    <message>
        <source>There is no active owner “%1”; write the name as the owners' list has it.</source>
        <translation>没有在用的负责人“%1”，请按负责人名单中的写法填写。</translation>
    </message>
    <message>
        <source>Write who gets these customers behind the arrow of “%1”.</source>
        <translation>请在“%1”的箭头后面写上由谁接收这些客户。</translation>
    </message>
    <message>
        <source>This owner is not in the book any more; choose another one.</source>
        <translation>客户库中已没有这位负责人，请另选一位。</translation>
    </message>
    <message>
        <source>This owner is inactive; choose another one, or make it active again.</source>
        <translation>这位负责人已停用，请另选一位或重新启用。</translation>
    </message>
    <message>
        <source>Choose another owner than the one who hands over.</source>
        <translation>请选择移交人以外的负责人。</translation>
    </message>
    <message>
        <source>Give at least one day.</source>
        <translation>请至少填写1天。</translation>
    </message>
    <message>
        <source>The rules for assigning customers cannot be read; set them anew.</source>
        <translation>无法读取客户分配规则，请重新设置。</translation>
    </message>
</context>
<context>
    <name>leadbook::OwnerChip</name>
    <message>
        <source>&amp;Proposed for the pool</source>
        <translation>建议退回公海(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mine (%1)</source>
        <translation>我的（%1）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>公海(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;I am</source>
        <translation>我是(&amp;I)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Chosen owners</source>
        <translation>所选负责人</translation>
    </message>
    <message>
        <source>Whose customers are shown</source>
        <translation>显示谁的客户</translation>
    </message>
</context>
<context>
    <name>leadbook::OwnershipSheet</name>
    <message>
        <source>Claim from the unassigned pool</source>
        <translation>从公海领取</translation>
    </message>
    <message>
        <source>Return to the unassigned pool</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Hand over, with open deals and tasks</source>
        <translation>移交客户及其未结商机和待办任务</translation>
    </message>
    <message>
        <source>Assign who has no owner by rules</source>
        <translation>按规则分配公海客户</translation>
    </message>
    <message>
        <source>the selected</source>
        <translation>所选客户</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>列表中的全部客户</translation>
    </message>
    <message>
        <source>Only customers without an owner are claimed.</source>
        <translation>只领取没有负责人的客户。</translation>
    </message>
    <message>
        <source>One rule on a line, the first that matches counts: region = "East" -&gt; Mei, Tom</source>
        <translation>每行一条规则，按先后顺序匹配：region = "华东" -&gt; 李梅, 王涛</translation>
    </message>
    <message>
        <source>There is no active owner yet: write one in the column Owner of a customer, or import a list of owners.</source>
        <translation>还没有在用的负责人：请在客户的“负责人”列中填写，或导入负责人名单。</translation>
    </message>
    <message>
        <source>Who claims</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why, such as no budget or no answer</source>
        <translation>原因，例如没有预算、联系不上</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>哪些客户</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Claim %Ln customer(s)</source>
        <translation><numerusform>领取%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln customer(s)</source>
        <translation><numerusform>退回%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Hand over %Ln customer(s)</source>
        <translation><numerusform>移交%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln customer(s)</source>
        <translation><numerusform>分配%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a rule</source>
        <translation><numerusform>%Ln个没有匹配的规则</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::OwnershipActions</name>
    <message>
        <source>Contacts have no owner of their own: show the list of customers first.</source>
        <translation>联系人没有单独的负责人，请先切换到客户列表。</translation>
    </message>
    <message>
        <source>Nobody was claimed: this owner has as many customers as the limit allows.</source>
        <translation>未领取任何客户：该负责人的客户数已达上限。</translation>
    </message>
    <message>
        <source>Nothing had to be changed for these customers.</source>
        <translation>这些客户无需更改。</translation>
    </message>
    <message>
        <source>Cla&amp;im…</source>
        <translation>领取(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Return to the pool…</source>
        <translation>退回公海(&amp;R)…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>移交(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Assign by rules…</source>
        <translation>按规则分配(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation><numerusform>已更改%Ln个客户。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they were.</source>
        <translation><numerusform>%Ln个保持不变。</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::OwnerSheetModel</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>未结金额</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>逾期任务</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>leadbook::OwnersPage</name>
    <message>
        <source>Customers of %1</source>
        <translation>%1的客户</translation>
    </message>
    <message>
        <source>Contacts of %1</source>
        <translation>%1的联系人</translation>
    </message>
    <message>
        <source>Open deals of %1</source>
        <translation>%1的未结商机</translation>
    </message>
    <message>
        <source>Overdue tasks of %1</source>
        <translation>%1的逾期任务</translation>
    </message>
    <message>
        <source>Untouched by %1</source>
        <translation>%1久未联系的客户</translation>
    </message>
    <message>
        <source>the unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Owners claim customers while they have fewer than %L1.</source>
        <translation>负责人的客户少于%L1个时才能领取。</translation>
    </message>
    <message>
        <source>Owners claim any number of customers.</source>
        <translation>负责人领取客户不限数量。</translation>
    </message>
    <message>
        <source>Name of the new owner</source>
        <translation>新负责人的姓名</translation>
    </message>
    <message>
        <source>%1 is an owner now.</source>
        <translation>已新增负责人%1。</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1的新姓名</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1已更名为%2。</translation>
    </message>
    <message>
        <source>%1 gets no customers any more.</source>
        <translation>已停用%1，不再获得客户。</translation>
    </message>
    <message>
        <source>%1 gets customers again.</source>
        <translation>已启用%1，可以再获得客户。</translation>
    </message>
    <message>
        <source>Nobody is you now; “Mine” at the head of the list is off.</source>
        <translation>已取消“我是”设置，列表顶部的“我的”不再可用。</translation>
    </message>
    <message>
        <source>You are %1: “Mine” at the head of the list shows your customers.</source>
        <translation>您是%1：列表顶部的“我的”会显示您的客户。</translation>
    </message>
    <message>
        <source>Proposed for the pool</source>
        <translation>建议退回公海</translation>
    </message>
    <message>
        <source>&amp;Add an owner…</source>
        <translation>新增负责人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Make active agai&amp;n</source>
        <translation>重新启用(&amp;N)</translation>
    </message>
    <message>
        <source>Make i&amp;nactive</source>
        <translation>停用(&amp;N)</translation>
    </message>
    <message>
        <source>This is not &amp;me</source>
        <translation>这不是我(&amp;M)</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>这是我(&amp;M)</translation>
    </message>
    <message>
        <source>Hand &amp;over everything…</source>
        <translation>全部移交(&amp;O)…</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owners and what is in their hands</source>
        <translation>负责人及其手上的客户</translation>
    </message>
    <message numerus="yes">
        <source>Customers are proposed for the pool after %Ln day(s) without contact.</source>
        <translation><numerusform>客户%Ln天没有联系即建议退回公海。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) handed over.</source>
        <translation><numerusform>已移交%Ln个客户。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation><numerusform>%Ln位负责人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in the pool</source>
        <translation><numerusform>公海中有%Ln个客户</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::HandOverSheet</name>
    <message>
        <source>the unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>by the rules for assigning</source>
        <translation>按分配规则</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>There are no rules yet: write them with “Assign by rules” below.</source>
        <translation>还没有规则：请用下方的“按规则分配”编写。</translation>
    </message>
    <message>
        <source>Hand over everything of %1</source>
        <translation>移交%1的全部客户</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why, such as left</source>
        <translation>原因，例如离职</translation>
    </message>
    <message>
        <source>an&amp;d make inactive</source>
        <translation>并停用(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %Ln customer(s)</source>
        <translation><numerusform>移交%Ln个客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) and the open tasks go along, in one step that can be undone.</source>
        <translation><numerusform>%Ln个未结商机和待办任务一并移交，一步即可撤销。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the pool</source>
        <translation><numerusform>%Ln个退回公海</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::PoolCard</name>
    <message>
        <source>Unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>C&amp;laim limit</source>
        <translation>领取上限(&amp;L)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>An owner with as many customers cannot claim another one. Empty: no limit.</source>
        <translation>负责人的客户达到此数量后不能再领取；留空表示不限。</translation>
    </message>
    <message>
        <source>Limit for claiming, in customers</source>
        <translation>领取上限（客户数）</translation>
    </message>
    <message>
        <source>&amp;Propose after days</source>
        <translation>多少天未联系后建议退回(&amp;P)</translation>
    </message>
    <message>
        <source>Customers without an open deal and without contact for so long are proposed for the pool.</source>
        <translation>没有未结商机且这么久没有联系的客户会被建议退回公海。</translation>
    </message>
    <message>
        <source>Days without contact until a customer is proposed for the pool</source>
        <translation>建议退回公海前未联系的天数</translation>
    </message>
    <message>
        <source>Assi&amp;gn by rules…</source>
        <translation>按规则分配(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln proposed</source>
        <translation><numerusform>查看建议退回的%Ln个(&amp;S)</numerusform></translation>
    </message>
</context>
<context>
    <name>PaneWords</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>leadbook::TeamList</name>
    <message>
        <source>Nobody beside the owner works for this customer yet.</source>
        <translation>除负责人外，还没有团队成员。</translation>
    </message>
    <message>
        <source>&amp;Add a member…</source>
        <translation>添加成员(&amp;A)…</translation>
    </message>
    <message>
        <source>Ro&amp;le…</source>
        <translation>角色(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>leadbook::TeamSheet</name>
    <message>
        <source>Who</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role, such as presales</source>
        <translation>角色，例如售前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every active owner is in the team already; add another one on the page Owners.</source>
        <translation>在用的负责人都已在团队中，可在“负责人”页面新增。</translation>
    </message>
</context>
<context>
    <name>leadbook::PastePreviewModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>leadbook::PasteSheet</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste into the list</source>
        <translation>粘贴到列表</translation>
    </message>
    <message>
        <source>Enter writes, Esc closes</source>
        <translation>回车写入，Esc 关闭</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>正在读取剪贴板…</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s)</source>
        <translation>
            <numerusform>修改%Ln个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ListPaste</name>
    <message>
        <source>The clipboard holds no text. Copy cells in a spreadsheet first.</source>
        <translation>剪贴板中没有文字。请先在电子表格中复制单元格。</translation>
    </message>
    <message>
        <source>The book is still being read. Paste again in a moment.</source>
        <translation>客户库仍在读取。请稍后再粘贴。</translation>
    </message>
    <message>
        <source>There is nobody in the list to paste to. Import the table instead.</source>
        <translation>列表中没有可以粘贴的行。请改为导入表格。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing would change</source>
        <translation>没有要修改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>修改%Ln个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln个无法写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) the same</source>
        <translation>
            <numerusform>%Ln个保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these columns is written; begin in another one.</source>
        <translation>这些列都不能填写；请从其他列开始。</translation>
    </message>
    <message numerus="yes">
        <source>One value for the %Ln row(s) selected: %1</source>
        <translation>
            <numerusform>把同一个值填入所选的%Ln行：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from “%1” on: %2</source>
        <translation>
            <numerusform>从“%1”开始的%Ln行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written in the list, so left as they are: %1.</source>
        <translation>列表中不能填写，因此保持不变：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would lie below the end of the list.</source>
        <translation>
            <numerusform>有%Ln行超出列表末尾，不会写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) would lie right of the last one shown.</source>
        <translation>
            <numerusform>有%Ln列超出最后显示的列，不会写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenPlace</name>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Found in the notes</source>
        <translation>在备注中找到</translation>
    </message>
    <message>
        <source>notes on a contact</source>
        <translation>联系人备注</translation>
    </message>
    <message>
        <source>Found in the notes on a contact</source>
        <translation>在联系人备注中找到</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>互动记录</translation>
    </message>
    <message>
        <source>Found in an interaction</source>
        <translation>在互动记录中找到</translation>
    </message>
</context>
<context>
    <name>leadbook::WrittenChip</name>
    <message>
        <source>Also in what was written</source>
        <translation>同时查找记录内容</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>含记录</translation>
    </message>
    <message>
        <source>Notes too…</source>
        <translation>含记录…</translation>
    </message>
    <message>
        <source>Notes too: +%1</source>
        <translation>含记录：+%1</translation>
    </message>
    <message>
        <source>Searching what was written</source>
        <translation>正在查找记录内容</translation>
    </message>
    <message>
        <source>More found by it: %1</source>
        <translation>由此多找到：%1</translation>
    </message>
    <message>
        <source>%1: interactions and whole notes (%2)</source>
        <translation>%1：互动记录和完整备注（%2）</translation>
    </message>
</context>
<context>
    <name>leadbook::DuplicateActions</name>
    <message>
        <source>Find &amp;look-alikes</source>
        <translation>查找相似的人(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Merge these two…</source>
        <translation>合并这两条(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>leadbook::PeopleTableModel</name>
    <message>
        <source>“%1” is worked out from other fields; nobody writes it.</source>
        <translation>“%1”由其他字段算出，不能填写。</translation>
    </message>
    <message>
        <source>The list holds only the beginning of this text. Open the record to write it.</source>
        <translation>列表只保存了这段文字的开头。请打开客户详情页再修改。</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>“%1” holds “%2”: name the value that means won, as in %1=%2.</source>
        <translation>“%1”中有“%2”：请指明表示成交的值，例如 %1=%2。</translation>
    </message>
    <message>
        <source>No customer has “%1” in “%2”; name a value that is in the book.</source>
        <translation>没有客户的“%2”是“%1”；请指明客户库中有的值。</translation>
    </message>
    <message>
        <source>There is no field “%1”; leave out fields that the book has.</source>
        <translation>没有字段“%1”；请排除客户库中有的字段。</translation>
    </message>
    <message>
        <source>There is no field “%1” to learn from; name a field of customers.</source>
        <translation>没有可供学习的字段“%1”；请指明客户的一个字段。</translation>
    </message>
    <message>
        <source>Too little history: %1 won and %2 lost deals; a chance to win needs at least %3 of each.</source>
        <translation>历史太少：赢单%1个，输单%2个；计算赢单概率需要两者各至少%3个。</translation>
    </message>
    <message>
        <source>Too little history: the days on which deals were opened are not known, so that nothing can be checked in time; import them.</source>
        <translation>历史太少：商机的开始日期未知，无法按时间检验；请导入这些日期。</translation>
    </message>
    <message>
        <source>Too little history to check: %1 won and %2 lost deals were decided before %3, and %4 won and %5 lost opened since; each of the four needs at least %6.</source>
        <translation>历史太少，无法检验：%3之前已定的有赢单%1个、输单%2个，此后新开的有赢单%4个、输单%5个；四者各需至少%6个。</translation>
    </message>
    <message>
        <source>Owner of the deal</source>
        <translation>商机负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Contacts in the 90 days before</source>
        <translation>此前90天的联系次数</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>此前订单</translation>
    </message>
    <message>
        <source>Deals won before</source>
        <translation>此前赢单</translation>
    </message>
    <message>
        <source>Deals lost before</source>
        <translation>此前输单</translation>
    </message>
    <message>
        <source>%1: more of it</source>
        <translation>%1：较多</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>%1: a rare value</source>
        <translation>%1：少见的值</translation>
    </message>
    <message>
        <source>“%1” alone tells the outcome; it may have been filled in afterwards.</source>
        <translation>仅凭“%1”就能知道结果；它可能是事后填写的。</translation>
    </message>
    <message>
        <source>“%1: %2” is nearly always won; it may have been filled in afterwards.</source>
        <translation>“%1：%2”几乎总是赢单；它可能是事后填写的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no field of customers that holds days; name one that does.</source>
        <translation>“%1”不是客户的日期字段；请指明一个日期字段。</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>客户流转</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What wins</source>
        <translation>赢单因素</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>RFM scheme</source>
        <translation>RFM方案</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>客户流转</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>分类维度</translation>
    </message>
    <message>
        <source>Live segments</source>
        <translation>动态分群</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>自动分群</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>规则解释</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重点客户健康度</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Work report</source>
        <translation>工作报告</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Did it work</source>
        <translation>效果评估</translation>
    </message>
</context>
<context>
    <name>CellVariant</name>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
</context>
<context>
    <name>GradeByHand</name>
    <message>
        <source>A grade set by hand needs a reason; write why the rules do not fit here.</source>
        <translation>手工设定的等级需要理由；请写明规则为何不适用。</translation>
    </message>
    <message>
        <source>A grade set by hand ends by itself; name a day from today on.</source>
        <translation>手工设定的等级会自动到期；请填写今天或之后的日期。</translation>
    </message>
    <message>
        <source>The grade of this customer follows the rules already; nothing was changed.</source>
        <translation>该客户的等级本来就按规则；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>GradeCause</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>时间推移</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>By the rules again</source>
        <translation>恢复按规则</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>其他变化</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>问卷回答</translation>
    </message>
</context>
<context>
    <name>GradeReview</name>
    <message>
        <source>The book has no rules of its own yet; apply a scheme first, then set when it is due for review.</source>
        <translation>本客户库还没有自己的规则；请先应用一个方案，再设定复审日期。</translation>
    </message>
</context>
<context>
    <name>GradeBecause</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>deal won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>deal lost</source>
        <translation>商机输单</translation>
    </message>
    <message>
        <source>deal moved to %1</source>
        <translation>商机进入%1</translation>
    </message>
    <message>
        <source>deal opened</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>deal decided</source>
        <translation>商机已定</translation>
    </message>
    <message>
        <source>deal moved</source>
        <translation>商机推进</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>时间推移</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set by hand until %1: %2</source>
        <translation>手工设定至 %1：%2</translation>
    </message>
    <message>
        <source>Set by hand by %1 until %2: %3</source>
        <translation>由%1手工设定至 %2：%3</translation>
    </message>
    <message>
        <source>New rules, version %1</source>
        <translation>新规则，第 %1 版</translation>
    </message>
    <message>
        <source>New rules, version %1: %2</source>
        <translation>新规则，第 %1 版：%2</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>The grade set by hand ended</source>
        <translation>手工设定的等级已结束</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Grade %1 → %2</source>
        <translation>等级变动：%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2 → %3 points</source>
        <translation>%1，%2 → %3分</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>问卷回答</translation>
    </message>
</context>
<context>
    <name>leadbook::GradeMovementModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>leadbook::GradeByHandSheet</name>
    <message>
        <source>The rules say %1: %2.</source>
        <translation>按规则为%1：%2。</translation>
    </message>
    <message>
        <source>Write why the rules do not fit here; whoever sees the grade wants to know.</source>
        <translation>请写明规则为何不适用；看到该等级的人需要知道。</translation>
    </message>
    <message>
        <source>Name a day from today on; on the day after it the rules hold again.</source>
        <translation>请填写今天或之后的日期；次日起恢复按规则。</translation>
    </message>
    <message>
        <source>%1 has grade %2 now.</source>
        <translation>%1现在的等级为%2。</translation>
    </message>
    <message>
        <source>The grade of %1 follows the rules again.</source>
        <translation>%1的等级恢复按规则。</translation>
    </message>
    <message>
        <source>Set grade by hand</source>
        <translation>手工设定等级</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>等级(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>理由(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>what the rules do not know, for whoever sees the grade</source>
        <translation>规则未涵盖的情况，供查看该等级的人了解</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Set grade</source>
        <translation>设定等级</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>恢复按规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>leadbook::ReviewNotice</name>
    <message>
        <source>The rules are due for review on %1.</source>
        <translation>规则将于 %1 复审。</translation>
    </message>
    <message>
        <source>No day is set on which the rules are looked at again.</source>
        <translation>尚未设定规则的复审日期。</translation>
    </message>
    <message>
        <source>The rules are due for review since %1.</source>
        <translation>规则自 %1 起应当复审。</translation>
    </message>
    <message>
        <source>Next review of the rules: %1</source>
        <translation>规则下次复审：%1</translation>
    </message>
    <message>
        <source>In one month, %1</source>
        <translation>一个月后，%1</translation>
    </message>
    <message>
        <source>In three months, %1</source>
        <translation>三个月后，%1</translation>
    </message>
    <message>
        <source>In six months, %1</source>
        <translation>半年后，%1</translation>
    </message>
    <message>
        <source>In a year, %1</source>
        <translation>一年后，%1</translation>
    </message>
    <message>
        <source>Reviewed, again…</source>
        <translation>已复审，下次…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Set a day…</source>
        <translation>设定日期…</translation>
    </message>
    <message>
        <source>When the rules are reviewed again</source>
        <translation>何时再次复审规则</translation>
    </message>
</context>
<context>
    <name>leadbook::MovementsPage</name>
    <message>
        <source>Name the day since which movements are shown.</source>
        <translation>请填写从哪一天起显示变动。</translation>
    </message>
    <message>
        <source>Marked as reviewed up to today.</source>
        <translation>已标记为审阅至今天。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Nobody is graded yet</source>
        <translation>还没有分级的客户</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>上次审阅：%1。</translation>
    </message>
    <message>
        <source>Not marked as reviewed yet.</source>
        <translation>尚未标记为已审阅。</translation>
    </message>
    <message>
        <source>by the days of events, not of entry</source>
        <translation>按事件日期，而非录入日期</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>自上次审阅</translation>
    </message>
    <message>
        <source>Since a day…</source>
        <translation>自某日…</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>Movements since</source>
        <translation>变动起始</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>自日期</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标记为已审阅</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>期初至今</translation>
    </message>
    <message>
        <source>Grades then and now</source>
        <translation>当时与现在的等级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved</source>
        <translation>
            <numerusform>%Ln位客户变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln次变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln位新客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>the book changed since; choose the time again to look anew</source>
        <translation>客户库此后有更改；请重新选择时间以再次查看</translation>
    </message>
</context>
<context>
    <name>leadbook::MissingInputModel</name>
    <message>
        <source>Grade not sure without: %1</source>
        <translation>等级未定，缺少：%1</translation>
    </message>
    <message>
        <source>Up to grade %1 with: %2</source>
        <translation>补充%2后最高可为%1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>可至%1</translation>
    </message>
</context>
<context>
    <name>leadbook::OpenQuestionModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Now → up to</source>
        <translation>现在 → 最高</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>leadbook::OwnerQualityModel</name>
    <message>
        <source>Unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>%1: not known of customers of %2</source>
        <translation>%2的客户中未知：%1</translation>
    </message>
    <message>
        <source>Grade not sure: customers of %1</source>
        <translation>等级未定：%1的客户</translation>
    </message>
    <message>
        <source>Need clear: customers of %1</source>
        <translation>需求明确：%1的客户</translation>
    </message>
    <message>
        <source>Won by %1</source>
        <translation>%1的赢单</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>%1的客户</translation>
    </message>
    <message>
        <source>known of %L1 of %L2 customers</source>
        <translation>%L2位客户中已知%L1位</translation>
    </message>
    <message>
        <source>%L1 of %L2 known needs are called clear</source>
        <translation>已知的%L2项需求中%L1项判为明确</translation>
    </message>
    <message>
        <source>%L1 of %L2 decided deals won</source>
        <translation>%L2个已结束的商机中赢单%L1个</translation>
    </message>
    <message>
        <source>of the needs that are known</source>
        <translation>占已知需求的比例</translation>
    </message>
    <message>
        <source>of the owner’s decided deals</source>
        <translation>占该负责人已结束商机的比例</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
</context>
<context>
    <name>leadbook::DataQualityPage</name>
    <message>
        <source>Grading</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>Grade not sure</source>
        <translation>等级未定</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>未定</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln not sure</source>
        <translation>
            <numerusform>查看未定的%Ln位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to grade yet</source>
        <translation>还没有可分级的客户</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message>
        <source>every grade is sure</source>
        <translation>所有等级都已确定</translation>
    </message>
    <message>
        <source>the most value first</source>
        <translation>按价值从高到低</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grade(s) not sure</source>
        <translation>
            <numerusform>%Ln位客户等级未定</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 with the most value are listed</source>
        <translation>列出价值最高的%1位</translation>
    </message>
    <message>
        <source>Enter shows who they are</source>
        <translation>按回车查看是哪些客户</translation>
    </message>
    <message>
        <source>How sure the grades are</source>
        <translation>等级确定程度</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>缺少的信息</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>询问清单</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>share of customers of whom it is known; clear: of known needs; won: of decided deals</source>
        <translation>各项已知的客户比例；明确：占已知需求；赢单：占已结束的商机</translation>
    </message>
    <message>
        <source>What is known, by owner</source>
        <translation>各负责人的信息完整度</translation>
    </message>
    <message>
        <source>Nearly sure</source>
        <translation>基本已定</translation>
    </message>
    <message>
        <source>one answer away</source>
        <translation>只差一项</translation>
    </message>
    <message>
        <source>shown is the lowest possible</source>
        <translation>所示为可能的最低等级</translation>
    </message>
    <message>
        <source>Every grade is sure: nobody has to be asked.</source>
        <translation>所有等级均已确定，无需询问。</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>%1 from %2 points instead of %3</source>
        <translation>%1由%3分改为%2分起</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criterion and band: Need clear</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1: now in no band</source>
        <translation>%1：现不在任何分档</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为%1</translation>
    </message>
    <message>
        <source>%1 now %2 instead of %3</source>
        <translation>%1现为%2，原为 %3</translation>
    </message>
    <message>
        <source>%1 counts no more (%2 points)</source>
        <translation>%1不再计分（%2分）</translation>
    </message>
    <message>
        <source>%1 counts now (%2 points)</source>
        <translation>%1现计分（%2分）</translation>
    </message>
    <message>
        <source>the scheme has other grades</source>
        <translation>该方案的等级不同</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between reasons</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2 → %3 points</source>
        <translation>%1：%2 → %3分</translation>
    </message>
</context>
<context>
    <name>SavedSchemes</name>
    <message>
        <source>There is no scheme “%1”; choose one of the list.</source>
        <translation>没有方案“%1”；请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a scheme “%1” already; choose another name.</source>
        <translation>已有方案“%1”；请换一个名称。</translation>
    </message>
    <message>
        <source>The scheme “%1” is in use; put another one in use first.</source>
        <translation>方案“%1”正在使用；请先启用其他方案。</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>无法写入 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read; choose another file.</source>
        <translation>无法读取 %1；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is too large for a grading scheme; choose another file.</source>
        <translation>%1 太大，不是分级方案；请选择其他文件。</translation>
    </message>
    <message>
        <source>The scheme “%1” was in use and tells why grades were what they were; give it another name if it is in the way.</source>
        <translation>方案“%1”曾经使用过，以往的等级由它说明；如不需要，请为它改名。</translation>
    </message>
</context>
<context>
    <name>leadbook::BandEditor</name>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Name of band %1</source>
        <translation>第%1档的名称</translation>
    </message>
    <message>
        <source>“%1” begins at</source>
        <translation>“%1”的起点</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Points of “%1”</source>
        <translation>“%1”的分数</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>上移“%1”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Remove the band</source>
        <translation>移除分档</translation>
    </message>
    <message>
        <source>Points where it is unknown</source>
        <translation>未知时的分数</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>半衰期（天）</translation>
    </message>
    <message>
        <source>After so many days an event counts half; empty: it counts whole</source>
        <translation>过了这么多天，一次事件按一半计；留空则始终全计</translation>
    </message>
    <message>
        <source>fades, half-life in days</source>
        <translation>随时间衰减，半衰期（天）</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>添加分档</translation>
    </message>
    <message>
        <source>New band</source>
        <translation>新分档</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>移除指标</translation>
    </message>
    <message>
        <source>Input as it is written</source>
        <translation>输入项的写法</translation>
    </message>
    <message>
        <source>Such as count(meeting + visit, 60), age(lastContact) or where(city = London)</source>
        <translation>例如 count(meeting + visit, 60)、age(lastContact) 或 where(city = 上海)</translation>
    </message>
    <message>
        <source>Not an input: %1</source>
        <translation>不是有效的输入项：%1</translation>
    </message>
</context>
<context>
    <name>leadbook::CountsCard</name>
    <message>
        <source>now → with these settings</source>
        <translation>当前 → 按此设置</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 expected wins in all, before and after: grades share them out, they win none.</source>
        <translation>预期赢单共%1个，前后不变：分级只是重新划分，不会多赢。</translation>
    </message>
    <message>
        <source>No expected wins: %1</source>
        <translation>没有预期赢单：%1</translation>
    </message>
    <message>
        <source>Customers per grade</source>
        <translation>各级客户数</translation>
    </message>
</context>
<context>
    <name>leadbook::CriteriaEditor</name>
    <message>
        <source>at least one</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>分数线</translation>
    </message>
</context>
<context>
    <name>leadbook::CriterionRow</name>
    <message>
        <source>Points of %1</source>
        <translation>%1的分数</translation>
    </message>
    <message>
        <source>Edit bands of %1</source>
        <translation>编辑%1的分档</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>edit bands</source>
        <translation>编辑分档</translation>
    </message>
</context>
<context>
    <name>leadbook::CutoffBar</name>
    <message>
        <source>%1 from %2 points</source>
        <translation>%1 %2分起</translation>
    </message>
</context>
<context>
    <name>leadbook::LeadsCard</name>
    <message>
        <source>Grade %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Customers of the grade</source>
        <translation>该等级的客户</translation>
    </message>
</context>
<context>
    <name>leadbook::MovesCard</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Move a slider or a cut-off, or choose another scheme above, to see who would move.</source>
        <translation>拖动滑块或分数线，或在上方选择其他方案，查看谁会变动。</translation>
    </message>
</context>
<context>
    <name>leadbook::MovingCard</name>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>nobody moves</source>
        <translation>无人变动</translation>
    </message>
    <message>
        <source>click a ribbon to filter</source>
        <translation>点击色带可筛选</translation>
    </message>
    <message>
        <source>Moving customers</source>
        <translation>变动的客户</translation>
    </message>
    <message>
        <source>the most valuable first, %1 of %2 so far</source>
        <translation>按价值从高到低，已列出 %1 / %2</translation>
    </message>
</context>
<context>
    <name>leadbook::MovingCustomerModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>leadbook::SchemeButton</name>
    <message>
        <source>Scheme: %1 (changed)</source>
        <translation>方案：%1（已改动）</translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>自带：%1</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”的版本</translation>
    </message>
    <message>
        <source>in use since %1</source>
        <translation>%1 启用</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未启用</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The scheme “%1” is removed; undo brings it back.</source>
        <translation>方案“%1”已移除；撤销可恢复。</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>The scheme “%1” is saved and not in use yet.</source>
        <translation>方案“%1”已保存，尚未启用。</translation>
    </message>
    <message>
        <source>New name of the scheme</source>
        <translation>方案的新名称</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Grading schemes (*.json)</source>
        <translation>分级方案 (*.json)</translation>
    </message>
    <message>
        <source>The scheme is exported.</source>
        <translation>方案已导出。</translation>
    </message>
    <message>
        <source>Import schemes</source>
        <translation>导入方案</translation>
    </message>
</context>
<context>
    <name>leadbook::SchemeCheck</name>
    <message>
        <source>Every combination has exactly one grade</source>
        <translation>每种组合恰有一个等级</translation>
    </message>
    <message>
        <source>A better input never lowers a grade</source>
        <translation>更好的输入不会降低等级</translation>
    </message>
    <message>
        <source>Need unknown for %1: counted as unclear</source>
        <translation>%1个客户需求未知：按不明确计</translation>
    </message>
    <message>
        <source>Need is known for every customer</source>
        <translation>所有客户的需求都已知</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>规则检查</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandStandard</name>
    <message>
        <source>nothing recorded yet</source>
        <translation>尚无任何记录</translation>
    </message>
    <message>
        <source>asked, but less than that is known</source>
        <translation>已询问，但所知不足一半</translation>
    </message>
    <message>
        <source>one half: product or use named, or two of budget, date and decision maker known</source>
        <translation>满足一半：已说明产品或用途，或已知预算、时间、决策人中的两项</translation>
    </message>
    <message>
        <source>product or use named, and at least two of budget, date and decision maker known</source>
        <translation>已说明产品或用途，且已知预算、时间、决策人中的至少两项</translation>
    </message>
</context>
<context>
    <name>GradeReportWords</name>
    <message>
        <source>Customers graded</source>
        <translation>已分级客户</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Better since %1</source>
        <translation>%1以来上升</translation>
    </message>
    <message>
        <source>Worse since %1</source>
        <translation>%1以来下降</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>等级未定</translation>
    </message>
    <message>
        <source>Customers per grade</source>
        <translation>各等级客户数</translation>
    </message>
    <message>
        <source>The grade is the lowest still possible where something is not known.</source>
        <translation>信息不全时，所示等级是仍可能的最低等级。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customers, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>客户流转</translation>
    </message>
    <message>
        <source>From the grade on %1 (rows) to the grade now (columns): today’s rules on what had happened by then. Left of the bold figures is better, right of them worse.</source>
        <translation>从%1的等级（行）到现在的等级（列）：用今天的规则评估当时已发生的情况。粗体数字左侧为上升，右侧为下降。</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>当时等级</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1占比</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criterion, its band</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>；</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>尚无安排</translation>
    </message>
    <message>
        <source>Grade %1 and what is next</source>
        <translation>%1客户与下一步</translation>
    </message>
    <message>
        <source>the most value first</source>
        <translation>按价值从高到低</translation>
    </message>
    <message>
        <source>Nobody has grade %1 today.</source>
        <translation>今天没有%1客户。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>联系人、电话</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Grading report</source>
        <translation>客户分级报告</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>book, day</comment>
        <translation>%1 · 截至%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, book, day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is nobody to grade in this book yet. Import your customers, then make the report again.</source>
        <translation>客户库中还没有可分级的客户。请先导入客户，再生成报告。</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>set by hand: %1</source>
        <translation>手动设定：%1</translation>
    </message>
</context>
<context>
    <name>GradeSchemeWords</name>
    <message>
        <source>%1 from %2 points</source>
        <translation>%1 %2分起</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>其余%1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Scheme: %1, as it comes with Leadbook</source>
        <translation>分级方案：%1，Leadbook 自带</translation>
    </message>
    <message>
        <source>Scheme: %1, version %2, in use since %3</source>
        <translation>分级方案：%1，第%2版，%3起使用</translation>
    </message>
    <message>
        <source>Scheme: %1, version %2</source>
        <translation>分级方案：%1，第%2版</translation>
    </message>
    <message>
        <source>How grades are made</source>
        <translation>分级规则</translation>
    </message>
    <message>
        <source>The points of every criterion are added up and cut into grades.</source>
        <translation>各指标得分相加，再按分数线划分等级。</translation>
    </message>
    <message>
        <source>Rule check: each of %1 combinations has one grade.</source>
        <translation>规则检查：%1种组合各有唯一等级。</translation>
    </message>
    <message>
        <source>%1 There is no gap, overlap, dead band or reversal.</source>
        <translation>%1没有空缺、重叠、无效分档或倒挂。</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1以上</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>无法写入%1，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Grading report</source>
        <translation>客户分级报告</translation>
    </message>
    <message>
        <source>grading report</source>
        <translation>客户分级报告</translation>
    </message>
    <message>
        <source>Funnel report</source>
        <translation>销售漏斗报告</translation>
    </message>
    <message>
        <source>funnel report</source>
        <translation>销售漏斗报告</translation>
    </message>
    <message>
        <source>Segment report</source>
        <translation>客户分群报告</translation>
    </message>
    <message>
        <source>segment report</source>
        <translation>客户分群报告</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Effect report</source>
        <translation>效果评估报告</translation>
    </message>
    <message>
        <source>effect report</source>
        <translation>效果评估报告</translation>
    </message>
</context>
<context>
    <name>leadbook::Reporter</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is a file %1 already. Make the report again and choose another name, or that one.</source>
        <translation>已有文件%1。请重新生成报告，并另选名称或选择该文件。</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>正在生成%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %Ln page(s).</source>
        <translation>
            <numerusform>已写入%1，共%Ln页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be printed; see whether the printer or the folder is there, then print again.</source>
        <translation>报告未能打印；请检查打印机或文件夹是否可用，然后重新打印。</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>set on %1</source>
        <translation>%1设定</translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation>%2由%1设定</translation>
    </message>
    <message>
        <source>Need %1</source>
        <translation>需求%1</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the written standard</comment>
        <translation>：%1</translation>
    </message>
    <message>
        <source>clear: %1</source>
        <translation>明确：%1</translation>
    </message>
    <message>
        <source>no evidence written down</source>
        <translation>未写明依据</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>已知：%1</translation>
    </message>
</context>
<context>
    <name>GradeWins</name>
    <message>
        <source>%1 days after that date are not over yet; choose an earlier date.</source>
        <translation>该日期之后的%1天尚未过完；请选择更早的日期。</translation>
    </message>
    <message>
        <source>%1 against %2: too few leads to tell.</source>
        <translation>%1与%2相比：线索太少，无法判断。</translation>
    </message>
    <message>
        <source>%1 wins more often than %2.</source>
        <translation>%1的赢单率高于%2。</translation>
    </message>
    <message>
        <source>%1 won more often than %2, but that may be chance.</source>
        <translation>%1的赢单率高于%2，但可能只是偶然。</translation>
    </message>
    <message>
        <source>%1 wins no more often than %2.</source>
        <translation>%1的赢单率并不高于%2。</translation>
    </message>
    <message>
        <source>%1 wins less often than %2.</source>
        <translation>%1的赢单率低于%2。</translation>
    </message>
    <message>
        <source>Within the same stage, %1 against %2: too few leads to tell.</source>
        <translation>同一阶段内，%1与%2相比：线索太少，无法判断。</translation>
    </message>
    <message>
        <source>Within the same stage, too, %1 wins more often than %2.</source>
        <translation>同一阶段内，%1的赢单率也高于%2。</translation>
    </message>
    <message>
        <source>Within the same stage %1 won more often than %2, but that may be chance.</source>
        <translation>同一阶段内，%1的赢单率高于%2，但可能只是偶然。</translation>
    </message>
    <message>
        <source>Within the same stage %1 wins no more often than %2.</source>
        <translation>同一阶段内，%1的赢单率并不高于%2。</translation>
    </message>
    <message>
        <source>Within the same stage %1 wins less often than %2.</source>
        <translation>同一阶段内，%1的赢单率低于%2。</translation>
    </message>
    <message>
        <source>Won within %1 days: %2</source>
        <translation>%1天内赢单：%2</translation>
    </message>
    <message>
        <source>Nobody had an open deal on %1, %2 days ago; import deals with the days on which they were opened and closed.</source>
        <translation>%1（%2天前）没有客户有进行中的商机；请导入带有开始和结束日期的商机。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between grades</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>GradeOffers</name>
    <message>
        <source>A filter of your own</source>
        <translation>自定义筛选条件</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>天前</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>1 = yes, 0 = no</source>
        <translation>1 = 是，0 = 否</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Usual inputs</source>
        <translation>常用输入项</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>SchemePublishing</name>
    <message>
        <source>The scheme cannot be put to use until this is corrected: %1</source>
        <translation>请先更正以下问题，才能启用此方案：%1</translation>
    </message>
    <message>
        <source>Give the scheme a name first.</source>
        <translation>请先给方案起个名字。</translation>
    </message>
</context>
<context>
    <name>leadbook::GradeWinStageModel</name>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Stage then</source>
        <translation>当时阶段</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share and of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>leadbook::PastLeadModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stage then</source>
        <translation>当时阶段</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>赢单日期</translation>
    </message>
</context>
<context>
    <name>leadbook::RateChart</name>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2 won, %3 of %4, likely between %5 and %6</source>
        <translation>%1：赢单率 %2（%4个中%3个），约在 %5 与 %6 之间</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预期 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share and of how many</comment>
        <translation>%1（共 %2）</translation>
    </message>
</context>
<context>
    <name>leadbook::ResultsPage</name>
    <message>
        <source>older than the book</source>
        <translation>早于当前客户库</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>还没有实绩</translation>
    </message>
    <message>
        <source>Results come from deals with the days on which they were opened and closed. Import your deals, or look around first.</source>
        <translation>实绩来自带有开始和结束日期的商机。请导入商机，或先看看演示数据。</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>当时等级</translation>
    </message>
    <message>
        <source>Won within %1 days</source>
        <translation>%1天内赢单</translation>
    </message>
    <message>
        <source>Chance told</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>Share that was won; mark: as told</source>
        <translation>实际赢单比例；标线：预测</translation>
    </message>
    <message>
        <source>grades worked out from what was known on that day</source>
        <translation>等级按当天已知的信息重新计算</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Won by grade</source>
        <translation>各等级赢单率</translation>
    </message>
    <message>
        <source>Within the same stage</source>
        <translation>同一阶段内</translation>
    </message>
    <message>
        <source>Won by stage and grade</source>
        <translation>各阶段和等级的赢单率</translation>
    </message>
    <message>
        <source>Leads of the grade</source>
        <translation>该等级的线索</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>赢单概率</translation>
    </message>
    <message>
        <source>learned, beside the grade</source>
        <translation>从历史中学习，与等级并列</translation>
    </message>
    <message>
        <source>Chance told against what was won</source>
        <translation>预测概率与实际赢单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) open then</source>
        <translation><numerusform>当时进行中的线索%Ln条</numerusform></translation>
    </message>
    <message>
        <source>share won, of how many</source>
        <translation>赢单率 / 线索数</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Won by grade</source>
        <translation>各等级赢单率</translation>
    </message>
    <message>
        <source>Won within %1 days, by grade held on %2</source>
        <translation>%2各等级在%1天内的赢单率</translation>
    </message>
    <message>
        <source>Learned from deals decided before %1, checked on %2 opened since.</source>
        <translation>从%1之前已定的商机学习，用此后新开的%2个商机检验。</translation>
    </message>
    <message>
        <source>AUC %1 (%2 to %3), Brier score %4</source>
        <translation>AUC %1（%2 至 %3），Brier 分数 %4</translation>
    </message>
    <message>
        <source>It tells winners from losers better than guessing.</source>
        <translation>它区分赢单和输单的能力优于猜测。</translation>
    </message>
    <message>
        <source>It tells winners from losers no better than guessing: do not go by it.</source>
        <translation>它区分赢单和输单的能力并不优于猜测：请勿据此行事。</translation>
    </message>
    <message>
        <source>+ %1 goes with winning</source>
        <translation>+ %1（常伴随赢单）</translation>
    </message>
    <message>
        <source>− %1 goes with losing</source>
        <translation>− %1（常伴随输单）</translation>
    </message>
    <message>
        <source>(may know the outcome)</source>
        <translation>（可能已知结果）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a grade and a day</comment>
        <translation>等级%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two shares</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>leadbook::MovementList</name>
    <message>
        <source>All causes</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Only this way</source>
        <translation>仅此走向</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>变动</translation>
    </message>
</context>
<context>
    <name>leadbook::PastBar</name>
    <message>
        <source>Another day…</source>
        <translation>另选日期…</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>The book as it was on %1</source>
        <translation>%1 时的客户库</translation>
    </message>
    <message>
        <source> · with what had been recorded by then; nothing can be changed</source>
        <translation> · 只含当时已录入的内容，不能修改</translation>
    </message>
</context>
<context>
    <name>leadbook::PastSheet</name>
    <message>
        <source>Name a day before today.</source>
        <translation>请填写今天以前的日期。</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>正在回看</translation>
    </message>
    <message>
        <source>The book as it was</source>
        <translation>回看客户库</translation>
    </message>
    <message>
        <source>Shows list, grades, funnel and segments with what had been recorded by the end of that day. Nothing is changed, and nothing can be changed until you return.</source>
        <translation>按当天结束时已录入的内容显示列表、等级、漏斗和分群。数据不会改动，回到今天之前也不能修改。</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>显示当天</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DealWork</name>
    <message>
        <source>A deal in stage “%1” needs a value for: %2; fill it in first.</source>
        <translation>处于“%1”阶段的商机需要填写：%2，请先补全。</translation>
    </message>
    <message>
        <source>“%3” needs a value for %2 before it comes to stage “%1”; fill it in first.</source>
        <translation>“%3”进入“%1”阶段前需要填写%2，请先补全。</translation>
    </message>
    <message>
        <source>This deal is not there any more; nothing was written.</source>
        <translation>该商机已不存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>This stage is not there any more; choose another one.</source>
        <translation>该阶段已不存在，请选择其他阶段。</translation>
    </message>
    <message>
        <source>The pipeline of this deal has no stage; add one first.</source>
        <translation>该商机所在的销售流程没有阶段，请先新增一个阶段。</translation>
    </message>
    <message>
        <source>This move is not there any more; nothing was written.</source>
        <translation>该阶段变更已不存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>A move lies in the past; name a day up to today.</source>
        <translation>阶段变更不能在将来，请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>The deal was opened on %1; name that day or a later one.</source>
        <translation>该商机于 %1 建立，请填写当天或之后的日期。</translation>
    </message>
    <message>
        <source>An open deal has no day of closing; win or lose it first.</source>
        <translation>进行中的商机没有成交日期，请先标记为赢单或输单。</translation>
    </message>
    <message>
        <source>Deals are opened and closed up to today; name an earlier day.</source>
        <translation>商机的建立与结束日期不能在将来，请填写更早的日期。</translation>
    </message>
    <message>
        <source>The deal was opened before anything happened with it; name %1 or an earlier day.</source>
        <translation>商机的建立日期不能晚于其首次变更，请填写 %1 或更早的日期。</translation>
    </message>
    <message>
        <source>“%1” is not written into a deal; move, win or lose the deal instead.</source>
        <translation>“%1”不能直接写入商机，请移动商机或标记赢单、输单。</translation>
    </message>
    <message>
        <source>There is no customer “%1”; add that customer first.</source>
        <translation>没有客户“%1”，请先新增该客户。</translation>
    </message>
    <message>
        <source>Say why the deal was lost; the reasons show what to do better.</source>
        <translation>请填写输单原因，以便了解需要改进之处。</translation>
    </message>
    <message>
        <source>This deal is not there any more; choose another one.</source>
        <translation>该商机已不存在，请选择其他商机。</translation>
    </message>
    <message>
        <source>There is no deal “%1”; look for it in its customer.</source>
        <translation>没有商机“%1”，请在其客户中查找。</translation>
    </message>
</context>
<context>
    <name>PipelineWork</name>
    <message>
        <source>This stage is not there any more; nothing was written.</source>
        <translation>该阶段已不存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>This pipeline has a stage “%1” already; write another name.</source>
        <translation>该销售流程已有阶段“%1”，请填写其他名称。</translation>
    </message>
    <message>
        <source>“%1” is how a deal ends, not a stage; write another name.</source>
        <translation>“%1”是商机的结果而不是阶段，请填写其他名称。</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 100 %; write another one.</source>
        <translation>成功率在 0 到 100% 之间，请重新填写。</translation>
    </message>
    <message>
        <source>There is a pipeline “%1” already; write another name.</source>
        <translation>已有销售流程“%1”，请填写其他名称。</translation>
    </message>
    <message>
        <source>This is the only pipeline; add another one before you remove it.</source>
        <translation>这是唯一的销售流程，删除前请先新增一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) went through this pipeline; keep it, so that their history can be read.</source>
        <translation>
            <numerusform>有%n个商机经过该销售流程，须保留以便查看其历史。</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline has at least one stage; add another one before you remove this.</source>
        <translation>销售流程至少有一个阶段，删除前请先新增一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are or were in this stage; give them to another stage of the pipeline first.</source>
        <translation>
            <numerusform>有%n个商机处于或曾处于该阶段，请将其一并移到该流程的其他阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>This pipeline is not there any more; nothing was written.</source>
        <translation>该销售流程已不存在，未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message numerus="yes">
        <source>%Ln day(s) in %1</source>
        <translation>
            <numerusform>在“%1”阶段已%Ln天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days in a stage</comment>
        <translation>
            <numerusform>%Ln天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no stage with a chance</source>
        <translation>
            <numerusform>%Ln个所在阶段没有赢率</numerusform>
        </translation>
    </message>
    <message>
        <source>longer in its stage than 90 % of won deals</source>
        <translation>在本阶段的停留时间超过 90% 的赢单商机</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>no day told</source>
        <translation>未定日期</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>leadbook::CustomerInput</name>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
</context>
<context>
    <name>leadbook::DealAskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>leadbook::DealBoardModel</name>
    <message>
        <source>No stage</source>
        <translation>未定阶段</translation>
    </message>
</context>
<context>
    <name>leadbook::DealForm</name>
    <message>
        <source>There is no customer “%1”; choose one that is offered, or add it first.</source>
        <translation>没有客户“%1”；请从列出的客户中选择，或先添加该客户。</translation>
    </message>
    <message>
        <source>“%1” is needed here; fill it in.</source>
        <translation>此处必须填写“%1”。</translation>
    </message>
</context>
<context>
    <name>leadbook::OpenDealModel</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>leadbook::DealListPage</name>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>Add the first one, or import yours from a file.</source>
        <translation>请添加第一个商机，或从文件导入。</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>新建商机…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>+ New deal</source>
        <translation>+ 新建商机</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
</context>
<context>
    <name>leadbook::DealMenu</name>
    <message>
        <source>&amp;Open the customer&apos;s record</source>
        <translation>打开客户详情(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New deal…</source>
        <translation>新建商机(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>移到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>赢单(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>输单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stages, quotes and products…</source>
        <translation>阶段、报价和产品(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>leadbook::DealMover</name>
    <message>
        <source>Won: %1.</source>
        <translation>赢单：%1。</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到“%1”</translation>
    </message>
    <message>
        <source>A deal in this stage needs what follows.</source>
        <translation>进入此阶段的商机须填写以下内容。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Why it was lost is what the next one is won by.</source>
        <translation>写明输单原因，下一单才能赢。</translation>
    </message>
    <message>
        <source>Lost: %1 – %2.</source>
        <translation>输单：%1，%2。</translation>
    </message>
    <message>
        <source>Deleted the deal %1.</source>
        <translation>已删除商机 %1。</translation>
    </message>
</context>
<context>
    <name>leadbook::DealSheet</name>
    <message>
        <source>Say what the deal is about.</source>
        <translation>请写明商机内容。</translation>
    </message>
    <message>
        <source>Added the deal %1.</source>
        <translation>已添加商机 %1。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>编辑商机</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>leadbook::DealStageBox</name>
    <message numerus="yes">
        <source>%1: %Ln deal(s), %2</source>
        <translation>
            <numerusform>%1：%Ln个商机，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::OutcomeTargets</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>输单…</translation>
    </message>
</context>
<context>
    <name>leadbook::PipelineChips</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>商机最多的销售流程</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>阶段…</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Closing: %1</source>
        <translation>预计成交：%1</translation>
    </message>
</context>
<context>
    <name>leadbook::PipelinePage</name>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>A deal is something that a customer may buy. Add the first one, or import yours from a file.</source>
        <translation>商机是客户可能购买的一单。请添加第一个商机，或从文件导入。</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>新建商机…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>+ New deal</source>
        <translation>+ 新建商机</translation>
    </message>
    <message>
        <source>Board of deals</source>
        <translation>商机看板</translation>
    </message>
</context>
<context>
    <name>leadbook::StageForm</name>
    <message>
        <source>“%1” is no chance; write a percentage from 0 to 100, or nothing.</source>
        <translation>“%1”不是赢率；请填写 0 到 100 的百分数，或留空。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Chance to &amp;win, %</source>
        <translation>赢率(&amp;W)，%</translation>
    </message>
    <message>
        <source>Chance to win, in percent</source>
        <translation>赢率，百分数</translation>
    </message>
    <message>
        <source>as deals went so far</source>
        <translation>按以往商机计算</translation>
    </message>
    <message>
        <source>A deal that comes here must have:</source>
        <translation>进入此阶段的商机必须填写：</translation>
    </message>
</context>
<context>
    <name>leadbook::StageSheet</name>
    <message>
        <source>No deal is or was in this stage.</source>
        <translation>没有商机处于或经过此阶段。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are or were in this stage.</source>
        <translation>
            <numerusform>%Ln个商机处于或经过此阶段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open in it now.</source>
        <translation>
            <numerusform>其中%Ln个正在此阶段进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>New stage %1</source>
        <translation>新阶段 %1</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新销售流程</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>新销售流程 %1</translation>
    </message>
    <message>
        <source>Stages of the pipeline</source>
        <translation>商机阶段</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>销售流程名称</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>添加销售流程</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除该销售流程</translation>
    </message>
    <message>
        <source>Stages in their order</source>
        <translation>按顺序排列的阶段</translation>
    </message>
    <message>
        <source>Drag a stage to its place, or move it with Ctrl+Up and Ctrl+Down.</source>
        <translation>拖动阶段以调整顺序，或按 Ctrl+Up、Ctrl+Down 移动。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Give its deals to</source>
        <translation>其商机转入</translation>
    </message>
    <message>
        <source>&amp;Give its deals and remove</source>
        <translation>转出商机并移除(&amp;G)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>QuoteWork</name>
    <message>
        <source>A discount lies between 0 and 100 %; write another one.</source>
        <translation>折扣在 0 到 100% 之间，请重新填写。</translation>
    </message>
    <message>
        <source>A quote is valid from its day on; name a later end.</source>
        <translation>报价有效期不能早于报价日期，请填写更晚的截止日期。</translation>
    </message>
    <message>
        <source>A line says what is sold; choose a product or write a text.</source>
        <translation>明细须说明所售内容，请选择产品或填写文字。</translation>
    </message>
    <message>
        <source>A line has an amount; write it, or a price.</source>
        <translation>明细须有金额，请填写金额或单价。</translation>
    </message>
    <message>
        <source>This deal is not there any more; nothing was written.</source>
        <translation>该商机已不存在，未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FunnelReportWords</name>
    <message>
        <source>compared with %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <comment>a filter</comment>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>当时 %1</translation>
    </message>
    <message>
        <source>Deals counted</source>
        <translation>计入的商机</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>of won and lost</source>
        <translation>占赢单与输单之和</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>销售漏斗图</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>有记录 %1</translation>
    </message>
    <message>
        <source>%1 · %2 of the stage before · %3 of all</source>
        <translation>%1 · 占上一阶段 %2 · 占全部 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without a date left out.</source>
        <translation>
            <numerusform>%Ln个商机缺少日期，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>漏斗变化</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <comment>periods</comment>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>The value is that of open deals.</source>
        <translation>金额为进行中商机的金额。</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>阶段停留时间</translation>
    </message>
    <message>
        <source>Days until half, a quarter and three quarters of the stays had ended by any exit; those still open count for as long as they last so far. The shares of those that moved on, went back or were lost compete with each other (Aalen-Johansen).</source>
        <translation>一半、四分之一和四分之三的停留以任何方式结束所需的天数；尚未结束的按目前时长计入。前进、退回与输单的占比作为竞争结局一并计算(Aalen-Johansen)。</translation>
    </message>
    <message>
        <source>Velocity: %1 won a day (open deals × win rate × mean value of a won deal ÷ days to win).</source>
        <translation>销售速度：每天赢得 %1（进行中商机 × 赢单率 × 赢单平均金额 ÷ 赢单用时）。</translation>
    </message>
    <message>
        <source>Stuck deals</source>
        <translation>停滞的商机</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) are longer in their stage than 9 in 10 won deals were, worth %1.</source>
        <translation>
            <numerusform>%Ln个进行中的商机在当前阶段的停留超过九成赢单商机，金额 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>9 in 10 were won within</source>
        <translation>九成赢单商机不超过</translation>
    </message>
    <message>
        <source>Open for longer</source>
        <translation>已超过</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>样本不足，暂无定论</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>by the furthest stage reached</source>
        <translation>按到达的最远阶段</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>Funnel report</source>
        <translation>销售漏斗报告</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>book, day</comment>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, book, day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There are no deals in this book yet. Import your deals, then make the report again.</source>
        <translation>此客户库中还没有商机。请先导入商机，再生成报告。</translation>
    </message>
    <message>
        <source>No deal is of this period and filter. Choose a longer period or fewer filters.</source>
        <translation>没有商机符合此期间和筛选。请选择更长的期间或减少筛选条件。</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
</context>
<context>
    <name>FunnelTables</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Rate then</source>
        <translation>当时转化率</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>当时金额</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No reason told</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Whole cycle</source>
        <translation>整个周期</translation>
    </message>
</context>
<context>
    <name>leadbook::DealListModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>当前阶段</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
</context>
<context>
    <name>leadbook::DealsSheet</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>来自%Ln位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadbook::FunnelFilterBar</name>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>全部分群</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>无分群</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>The last day lies before the first; turn them round.</source>
        <translation>结束日期早于开始日期；请对调。</translation>
    </message>
    <message>
        <source>any filter of customers: city = Shanghai</source>
        <translation>任意客户筛选：city = 上海</translation>
    </message>
    <message>
        <source>Filter of customers</source>
        <translation>客户筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Owner of the deal</source>
        <translation>商机负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Pipeline with the most deals</source>
        <translation>商机最多的流程</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
</context>
<context>
    <name>leadbook::FunnelPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>A funnel counts how far deals came. Import your deals, or look around first.</source>
        <translation>漏斗统计商机走到哪一步。请导入商机，或先看看演示数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>计入 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date left out</source>
        <translation>
            <numerusform>%Ln个缺少日期，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告 (PDF)</translation>
    </message>
    <message>
        <source>Only deals of an owner, a source, a segment, a grade or any filter</source>
        <translation>只看某负责人、来源、分群、等级或任意筛选的商机</translation>
    </message>
</context>
<context>
    <name>leadbook::StayChart</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 moved back</source>
        <translation>%1 退回</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 输单</translation>
    </message>
    <message>
        <source>%1 still there</source>
        <translation>%1 仍在</translation>
    </message>
    <message>
        <source>By day %1: %2</source>
        <translation>到第%1天：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>days in the stage</source>
        <translation>在该阶段的天数</translation>
    </message>
</context>
<context>
    <name>leadbook::TimePage</name>
    <message>
        <source>Longer in their stage than 9 in 10 won deals were</source>
        <translation>停留超过九成赢单商机</translation>
    </message>
    <message>
        <source>Whole cycle</source>
        <translation>整个周期</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>后来怎样</translation>
    </message>
    <message>
        <source>No deal has left this stage on a known day.</source>
        <translation>还没有商机在已知日期离开此阶段。</translation>
    </message>
    <message>
        <source>%1: of %2 stays, %3 are still open. Deals that are lost cannot move on any more, so the shares come to 100 % (Aalen-Johansen).</source>
        <translation>%1：共%2次停留，其中%3次尚未结束。输单的商机不会再前进，各占比合计 100%(Aalen-Johansen)。</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A stay ends by any exit; those still open count for as long as they last so far.</source>
        <translation>停留以任何方式离开即结束；尚未结束的按目前时长计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) without a known day left out.</source>
        <translation>
            <numerusform>%Ln次停留缺少日期，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>销售速度</translation>
    </message>
    <message>
        <source>won a day</source>
        <translation>每天赢得</translation>
    </message>
    <message>
        <source>Time to win</source>
        <translation>赢单用时</translation>
    </message>
    <message>
        <source>average</source>
        <comment>of days</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Until decided</source>
        <translation>决出用时</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>of won and lost</source>
        <translation>占赢单与输单之和</translation>
    </message>
    <message>
        <source>Half are decided</source>
        <translation>半数已决出</translation>
    </message>
    <message>
        <source>days, open ones counted</source>
        <translation>天，含进行中</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>快慢</translation>
    </message>
    <message>
        <source>Velocity is open deals × win rate × mean value of a won deal ÷ days to win.</source>
        <translation>销售速度 = 进行中商机 × 赢单率 × 赢单平均金额 ÷ 赢单用时。</translation>
    </message>
    <message>
        <source>Velocity shows once deals were won whose value and days are known.</source>
        <translation>有了金额和日期都已知的赢单，才能算出销售速度。</translation>
    </message>
    <message>
        <source>Which deals are stuck shows once ten won deals have been through a stage on known days.</source>
        <translation>有十个赢单商机在已知日期走过某阶段后，才能看出哪些商机停滞。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>are longer in their stage than 9 in 10 won deals were, worth %1.</source>
        <translation>在当前阶段的停留超过九成赢单商机，金额 %1。</translation>
    </message>
    <message>
        <source>%1 over %2 d: %3</source>
        <comment>stage, days, deals</comment>
        <translation>%1超过%2天：%3</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open deal(s) it is not known since when.</source>
        <translation>
            <numerusform>%Ln个进行中的商机不知从何时起停留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>阶段停留时间</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看商机</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%Ln month(s) before the month ended:</source>
        <translation>
            <numerusform>月末前%Ln个月：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off on average, in all %2; %3 of %4 within the range</source>
        <translation>平均误差%1，总偏差%2；%4次中%3次落在区间内</translation>
    </message>
    <message>
        <source>Past months can be forecast once there are some months of decided deals before them.</source>
        <translation>有了几个月的已结商机之后，才能回看以往的预测。</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>The owner was deleted meanwhile; choose again.</source>
        <translation>该负责人已被删除；请重新选择。</translation>
    </message>
    <message>
        <source>A target is an amount above 0; write one.</source>
        <translation>目标是大于0的金额；请填写。</translation>
    </message>
    <message>
        <source>A target is for a month, a quarter or a year; name its first day.</source>
        <translation>目标按月、季度或年设置；请写明其第一天。</translation>
    </message>
    <message>
        <source>There is no such target; nothing was changed.</source>
        <translation>没有这个目标；未作更改。</translation>
    </message>
</context>
<context>
    <name>WinFactors</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Amount of the deal</source>
        <translation>商机金额</translation>
    </message>
    <message>
        <source>Contacts up to then</source>
        <translation>此前联系次数</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回应</translation>
    </message>
    <message>
        <source>smallest third</source>
        <translation>最小的三分之一</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>中间的三分之一</translation>
    </message>
    <message>
        <source>largest third</source>
        <translation>最大的三分之一</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>样本不足，暂无定论</translation>
    </message>
    <message>
        <source>goes with winning</source>
        <translation>与赢单相伴</translation>
    </message>
    <message>
        <source>goes with losing</source>
        <translation>与输单相伴</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>up to %L1</source>
        <translation>%L1及以下</translation>
    </message>
    <message>
        <source>%L1 and more</source>
        <translation>%L1及以上</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1至%L2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无回应</translation>
    </message>
    <message>
        <source>after %1 to %2 days</source>
        <translation>%1至%2天后</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points of percentage and their interval</comment>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a factor and its level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. All decided deals are of this kind; there is nothing to compare with.</source>
        <translation>%1。所有已结商机都属于此类，无从比较。</translation>
    </message>
    <message>
        <source>%1 of %2 deals were won, of the others %3 of %4</source>
        <translation>%2个商机中赢单%1，其余%4个中赢单%3</translation>
    </message>
    <message>
        <source>%1. %2; the difference is %3 points, likely between %4 and %5: %6.</source>
        <translation>%1。%2；相差%3个百分点，很可能在%4与%5之间：%6。</translation>
    </message>
    <message>
        <source>Fewer than %1 deals on one side are not compared.</source>
        <translation>任一方少于%1个商机时不作比较。</translation>
    </message>
    <message>
        <source>It may have been written down after the outcome.</source>
        <translation>这一项可能是结果出来之后才填写的。</translation>
    </message>
</context>
<context>
    <name>leadbook::ActivityModel</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>双向联系</translation>
    </message>
    <message>
        <source>Deals moved</source>
        <translation>推进商机</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
</context>
<context>
    <name>leadbook::DifferenceChart</name>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
</context>
<context>
    <name>leadbook::FactorDealModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
</context>
<context>
    <name>leadbook::FactorModel</name>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>相差百分点</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>leadbook::FactorsPage</name>
    <message>
        <source>14 days after it began</source>
        <translation>商机开始14天后</translation>
    </message>
    <message>
        <source>when it came into %1</source>
        <translation>进入“%1”时</translation>
    </message>
    <message>
        <source>No decided deals yet</source>
        <translation>还没有已结商机</translation>
    </message>
    <message>
        <source>What goes with winning shows once deals with the days on which they were opened and closed are won and lost. Import your deals, or look around first.</source>
        <translation>有了写明开始和结束日期的赢单与输单之后，才能看出什么与赢单相伴。请导入商机，或先用示例数据看看。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided deal(s) compared</source>
        <translation>
            <numerusform>比较了%Ln个已结商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided before the day of measuring</source>
        <translation>
            <numerusform>%Ln个在测量日前已结</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a factor and its level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Difference to the others, points</source>
        <translation>与其余相差，百分点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) go with winning or losing; of such, one in ten may be chance. That they go together does not say that one makes the other.</source>
        <translation>
            <numerusform>%Ln个取值与赢单或输单相伴；其中约十分之一可能只是巧合。相伴不等于因果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot tell yet: no level differs by more than chance would make it.</source>
        <translation>样本不足，暂无定论：没有哪个取值的差别超出巧合。</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Won against them</source>
        <translation>对其赢单率</translation>
    </message>
    <message>
        <source>No decided deal names a competitor; write who else was asked into your deals.</source>
        <translation>已结商机都没有写竞争对手；请在商机中填写还有谁参与报价。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时点</translation>
    </message>
    <message>
        <source>What goes with winning</source>
        <translation>什么与赢单相伴</translation>
    </message>
    <message>
        <source>each level against the others, 95 % interval</source>
        <translation>各取值与其余相比，95%区间</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Deals of the level</source>
        <translation>该取值的商机</translation>
    </message>
    <message>
        <source>Against competitors</source>
        <translation>对竞争对手</translation>
    </message>
    <message>
        <source>share won, 95 % interval</source>
        <translation>赢单比例，95%区间</translation>
    </message>
</context>
<context>
    <name>leadbook::ForecastChart</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1: %2 won</source>
        <translation>%1：赢单%2</translation>
    </message>
    <message>
        <source>%1 expected, four times in five between %2 and %3</source>
        <translation>预计%1，五次中有四次在%2与%3之间</translation>
    </message>
</context>
<context>
    <name>leadbook::ForecastMonthModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已赢单</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>leadbook::ForecastPage</name>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>A forecast comes from open deals and from how earlier ones went. Import your deals, or look around first.</source>
        <translation>预测来自未结商机和以往商机的走势。请导入商机，或先用示例数据看看。</translation>
    </message>
    <message numerus="yes">
        <source>Cannot tell yet: %Ln won deal(s) so far are too few to go by.</source>
        <translation>
            <numerusform>样本不足，暂无定论：至今只有%Ln个赢单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln个未结商机</numerusform>
        </translation>
    </message>
    <message>
        <source>this month %1 expected</source>
        <translation>本月预计%1</translation>
    </message>
    <message>
        <source>%1 won so far</source>
        <translation>已赢单%1</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>未结商机</translation>
    </message>
    <message>
        <source>Won in %1</source>
        <translation>%1赢单</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Targets: month</source>
        <translation>目标：月</translation>
    </message>
    <message>
        <source>Targets: quarter</source>
        <translation>目标：季度</translation>
    </message>
    <message>
        <source>Targets: year</source>
        <translation>目标：年</translation>
    </message>
    <message>
        <source>Period of the targets</source>
        <translation>目标期间</translation>
    </message>
    <message>
        <source>Week of the activity</source>
        <translation>活动所在周</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>设置目标…</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>won + open + not yet opened, 80 % range</source>
        <translation>已赢单＋未结＋新增商机，80%区间</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Forecast by month</source>
        <translation>按月预测</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>leadbook::TargetModel</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>签单目标</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签单</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>回款目标</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已回款</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>leadbook::TargetSheet</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>A target is an amount above 0; write one.</source>
        <translation>目标是大于0的金额；请填写。</translation>
    </message>
    <message>
        <source>Target of %1 set.</source>
        <translation>已设置%1的目标。</translation>
    </message>
    <message>
        <source>Target of %1 removed.</source>
        <translation>已删除%1的目标。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>签单目标</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>回款目标</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CustomerClass</name>
    <message>
        <source>no grade</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>no purchase</source>
        <translation>未采购</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no industry</source>
        <translation>无行业</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A级</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>B级</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>C级</translation>
    </message>
    <message>
        <source>Grade D</source>
        <translation>D级</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>Medium value</source>
        <translation>中等价值</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>低价值</translation>
    </message>
    <message>
        <source>High satisfaction</source>
        <translation>高满意度</translation>
    </message>
    <message>
        <source>Medium satisfaction</source>
        <translation>中满意度</translation>
    </message>
    <message>
        <source>Low satisfaction</source>
        <translation>低满意度</translation>
    </message>
    <message>
        <source>High loyalty</source>
        <translation>高忠诚度</translation>
    </message>
    <message>
        <source>Low loyalty</source>
        <translation>低忠诚度</translation>
    </message>
    <message>
        <source>Basic need</source>
        <translation>基本需求</translation>
    </message>
    <message>
        <source>Expected need</source>
        <translation>期望需求</translation>
    </message>
    <message>
        <source>Latent need</source>
        <translation>潜在需求</translation>
    </message>
    <message>
        <source>Frequent buyer</source>
        <translation>频繁购买客户</translation>
    </message>
    <message>
        <source>Occasional buyer</source>
        <translation>偶尔购买客户</translation>
    </message>
    <message>
        <source>Potential buyer</source>
        <translation>潜在购买客户</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Initial customer</source>
        <translation>初期客户</translation>
    </message>
    <message>
        <source>Growing customer</source>
        <translation>成长客户</translation>
    </message>
    <message>
        <source>Mature customer</source>
        <translation>成熟客户</translation>
    </message>
    <message>
        <source>Churned customer</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>分群“%1”</translation>
    </message>
    <message>
        <source>RFM: %1</source>
        <translation>RFM：%1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>等级：%1</translation>
    </message>
    <message>
        <source>The book has no segment “%1”.</source>
        <translation>客户库中没有分群“%1”。</translation>
    </message>
    <message>
        <source>The book does not tell kinds of need: give customers a field “Kind of need” with basic, expected or latent.</source>
        <translation>客户库未记录需求层次：请为客户添加“需求层次”字段，填写基本、期望或潜在。</translation>
    </message>
    <message>
        <source>“%1” is no class of customers.</source>
        <translation>“%1”不是客户类别。</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>%1 Q%2</source>
        <comment>a year and a quarter of it</comment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>All rows, returns too</source>
        <translation>所有记录，含退货</translation>
    </message>
    <message>
        <source>Orders above 0</source>
        <translation>金额大于0的订单</translation>
    </message>
    <message>
        <source>Rule: every row of a purchase counts, returns too. A cohort is everybody whose first row lies in that time.</source>
        <translation>规则：每条采购记录都计入，退货也算。首条记录落在同一时段的客户为一个首购同期群。</translation>
    </message>
    <message>
        <source>Rule: a purchase is a line above 0 in an order whose amount is above 0; returns do not count. A cohort is everybody whose first purchase lies in that time.</source>
        <translation>规则：整单金额大于0的订单中金额大于0的明细算作采购，退货不算。首次采购落在同一时段的客户为一个首购同期群。</translation>
    </message>
    <message>
        <source>Retention by first-purchase month</source>
        <translation>按首购月份的客户留存</translation>
    </message>
    <message>
        <source>Retention by first-purchase quarter</source>
        <translation>按首购季度的客户留存</translation>
    </message>
    <message>
        <source>Months since the first purchase</source>
        <translation>距首次采购的月数</translation>
    </message>
    <message>
        <source>Quarters since the first purchase</source>
        <translation>距首次采购的季度数</translation>
    </message>
    <message>
        <source>First bought in %1</source>
        <translation>首次采购于%1</translation>
    </message>
    <message>
        <source>First bought in %1, active in %2</source>
        <translation>首次采购于%1，%2有采购</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3)</source>
        <comment>a count, of how many, their share</comment>
        <translation>%2个客户中的%1个（%3）</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Counted up to %1.</source>
        <translation>统计截至%1。</translation>
    </message>
    <message>
        <source>No purchase is dated later.</source>
        <translation>此后没有采购记录。</translation>
    </message>
    <message>
        <source>Dashed: that time is not over yet.</source>
        <translation>虚线框：该时段尚未结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a customer left out.</source>
        <translation><numerusform>未计入%Ln条没有客户的记录。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase of over a hundred years ago left out.</source>
        <translation><numerusform>未计入%Ln个采购日期在一百年以前的客户。</numerusform></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>the format of a month on a chart</comment>
        <translation>yy年M月</translation>
    </message>
</context>
<context>
    <name>SatisfactionWords</name>
    <message>
        <source>%1 · answered %2</source>
        <comment>a class and a survey</comment>
        <translation>%1 · 已答%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>NPS (-100 to +100)</source>
        <translation>NPS（-100 至 +100）</translation>
    </message>
    <message>
        <source>Satisfied (4 and 5 of 5)</source>
        <translation>满意（5分制的4、5分）</translation>
    </message>
    <message>
        <source>Mean score of %1</source>
        <translation>%1平均分</translation>
    </message>
    <message>
        <source>Promoters %1, passives %2, detractors %3.</source>
        <translation>推荐者%1，中立者%2，贬损者%3。</translation>
    </message>
    <message>
        <source>Mean score %1.</source>
        <translation>平均分%1。</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动次数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %Ln day(s)</source>
        <translation><numerusform>近%Ln天的%1</numerusform></translation>
    </message>
    <message>
        <source>NPS: share of promoters (9 and 10) less that of detractors (0 to 6). Whiskers: where it likely lies among all customers (95 %).</source>
        <translation>NPS：推荐者（9、10分）占比减去贬损者（0至6分）占比。误差线：全体客户可能所在的范围（95%）。</translation>
    </message>
    <message>
        <source>Satisfied: share of 4 and 5 on a scale of 5. Whiskers: where it likely lies among all customers (95 %).</source>
        <translation>满意：5分制中4、5分的占比。误差线：全体客户可能所在的范围（95%）。</translation>
    </message>
    <message>
        <source>Mean of the scores; the scale of this survey is not known. Whiskers: where it likely lies among all customers (95 %).</source>
        <translation>得分的平均值，该调查的分制未知。误差线：全体客户可能所在的范围（95%）。</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>bought</source>
        <translation>有采购</translation>
    </message>
    <message>
        <source>bought before</source>
        <translation>前期有采购</translation>
    </message>
    <message>
        <source>bought again</source>
        <translation>再次采购</translation>
    </message>
    <message>
        <source>did not buy again</source>
        <translation>未再采购</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a class, and what its customers did</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按分级</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分群</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln month(s)</source>
        <translation><numerusform>近%Ln个月</numerusform></translation>
    </message>
    <message>
        <source>%1 to %2, compared with as long before</source>
        <translation>%1至%2，与此前同长时段比较</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>采购客户</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>流失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation><numerusform>%Ln单</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more</source>
        <translation><numerusform>%Ln单及以上</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Of all buyers, %1.</source>
        <translation>全部采购客户中，%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>By life cycle</source>
        <translation>按生命周期</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
</context>
<context>
    <name>leadbook::RetentionPage</name>
    <message>
        <source>No purchases yet</source>
        <translation>还没有采购记录</translation>
    </message>
    <message>
        <source>Retention shows who bought again after a first purchase. Import your purchases (customer, date, amount, order number), or look around first.</source>
        <translation>留存显示客户首次采购后再次采购的情况。请导入采购记录（客户、日期、金额、订单号），或先看看演示数据。</translation>
    </message>
    <message>
        <source>No purchase counts by this rule</source>
        <translation>按此规则没有计入的采购</translation>
    </message>
    <message>
        <source>Choose “%1” above, or import purchases with a customer and an amount above 0.</source>
        <translation>请在上方选择“%1”，或导入有客户且金额大于0的采购记录。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a month, and how many customers</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>share of the customers who bought again</source>
        <translation>再次采购的客户占比</translation>
    </message>
    <message>
        <source>customers who bought again</source>
        <translation>再次采购的客户数</translation>
    </message>
    <message>
        <source>what they paid, returns taken off</source>
        <translation>采购金额，已减退货</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>of the cohorts shown</source>
        <translation>所示各同期群合计</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s)</source>
        <translation><numerusform>%Ln个月后</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>After %Ln quarter(s)</source>
        <translation><numerusform>%Ln个季度后</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and of how many</comment>
        <translation>%2个中的%1个</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>时间未到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase</source>
        <translation><numerusform>%Ln个采购客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln older cohort(s) not shown</source>
        <translation><numerusform>另有%Ln个较早的同期群未显示</numerusform></translation>
    </message>
    <message>
        <source>Enter on a cell shows who they are</source>
        <translation>在单元格上按回车可查看客户</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation>采购的计入规则</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <translation>最近%1个</translation>
    </message>
    <message>
        <source>How many cohorts</source>
        <translation>显示的同期群个数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>All cohorts together</source>
        <translation>全部同期群合计</translation>
    </message>
    <message>
        <source>share who bought in that month or quarter after the first, of those whose time came</source>
        <translation>首购后该月（季）有采购的占比，只计时间已到的客户</translation>
    </message>
</context>
<context>
    <name>leadbook::SatisfactionPage</name>
    <message>
        <source>Answered %1 in %2</source>
        <translation>%2回答了%1</translation>
    </message>
    <message>
        <source>No answers and no contacts yet</source>
        <translation>还没有调查回答和互动记录</translation>
    </message>
    <message>
        <source>Import the answers to your surveys (customer, survey, score, date) and your interactions (customer, kind, date), or look around first.</source>
        <translation>请导入调查回答（客户、调查、得分、日期）和互动记录（客户、方式、日期），或先看看演示数据。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>No answers yet. Import a table with customer, survey (NPS, CSAT or a name of your own), score and date.</source>
        <translation>还没有回答。请导入含客户、调查（NPS、CSAT 或自定名称）、得分和日期的表格。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a day are in no point.</source>
        <translation><numerusform>%Ln个没有日期的回答不在任何点中。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln older answer(s) are not shown.</source>
        <translation><numerusform>未显示%Ln个较早的回答。</numerusform></translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>of customers, within 90 days</source>
        <translation>的客户在90天内有往来</translation>
    </message>
    <message>
        <source>Customers in contact</source>
        <translation>有往来的客户</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共%1个</translation>
    </message>
    <message>
        <source>Per customer and month</source>
        <translation>每客户每月</translation>
    </message>
    <message>
        <source>interactions, last 12 months</source>
        <translation>互动次数，近12个月</translation>
    </message>
    <message>
        <source>Interactions per customer</source>
        <translation>每客户互动次数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to %1</source>
        <translation><numerusform>%1的%Ln个回答</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation><numerusform>%Ln次互动</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看客户</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类方式</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Satisfaction over time</source>
        <translation>满意度趋势</translation>
    </message>
    <message>
        <source>Satisfaction by class</source>
        <translation>各类客户的满意度</translation>
    </message>
    <message>
        <source>all answers; classes are those of today</source>
        <translation>全部回答；分类以今天为准</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>客户活跃度</translation>
    </message>
    <message>
        <source>contact counts where both sides take part</source>
        <translation>双方参与的才算往来</translation>
    </message>
    <message>
        <source>Interactions per customer and month</source>
        <translation>每客户每月互动次数</translation>
    </message>
    <message>
        <source>What goes on, by kind</source>
        <translation>按方式的互动</translation>
    </message>
    <message>
        <source>last 90 days, trials and usage too</source>
        <translation>近90天，含试用和使用</translation>
    </message>
</context>
<context>
    <name>leadbook::TrendChart</name>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>%1: %2, likely between %3 and %4</source>
        <translation>%1：%2，可能在%3至%4之间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 · n: %2</source>
        <comment>what the figures are, and what they come from</comment>
        <translation>%1 · n：%2</translation>
    </message>
</context>
<context>
    <name>leadbook::UnitChips</name>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
</context>
<context>
    <name>leadbook::ValuePage</name>
    <message>
        <source>No purchases yet</source>
        <translation>还没有采购记录</translation>
    </message>
    <message>
        <source>This page adds up what customers bought. Import your purchases (customer, date, amount, order number), or look around first.</source>
        <translation>本页汇总客户的采购。请导入采购记录（客户、日期、金额、订单号），或先看看演示数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation><numerusform>%Ln个采购客户</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看客户</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>前期：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>采购客户</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>of the buyers before</source>
        <translation>占前期采购客户</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>of all buyers ever</source>
        <translation>占全部采购客户</translation>
    </message>
    <message>
        <source>Orders per buyer</source>
        <translation>人均订单数</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Revenue is every purchase row, returns taken off. A buyer has an order above 0 in that time. Kept: bought before and again now; gone: bought before and not now. Classes are those of today.</source>
        <translation>销售额为全部采购记录之和，已减退货。采购客户指该时段内有金额大于0订单的客户。留存：前期与本期都有采购；流失：前期有、本期无。分类以今天为准。</translation>
    </message>
    <message>
        <source>Revenue in %1</source>
        <translation>销售额（%1）</translation>
    </message>
    <message>
        <source>%1: %2 against the one before.</source>
        <translation>%1：较前一时段%2。</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1尚未结束。</translation>
    </message>
    <message>
        <source>Without a customer, and not in the bars: %1.</source>
        <translation>没有客户、未计入柱形的金额：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln天</numerusform></translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间内</translation>
    </message>
    <message>
        <source>Share with a second order</source>
        <translation>有第二单的占比</translation>
    </message>
    <message>
        <source>buyers whose first order is as long ago</source>
        <translation>首单已满该天数的客户</translation>
    </message>
    <message>
        <source>Who bought again shows once a first order is 30 days old.</source>
        <translation>首单满30天后即可显示复购情况。</translation>
    </message>
    <message>
        <source>Purchases in %1</source>
        <translation>%1有采购记录</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类方式</translation>
    </message>
    <message>
        <source>Time that is compared</source>
        <translation>比较的时段</translation>
    </message>
    <message>
        <source>Revenue by class</source>
        <translation>各类客户的销售额</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Revenue over time</source>
        <translation>销售额走势</translation>
    </message>
    <message>
        <source>Who bought again</source>
        <translation>复购情况</translation>
    </message>
    <message>
        <source>a second order within so many days of the first</source>
        <translation>首单后多少天内有第二单</translation>
    </message>
    <message>
        <source>against before</source>
        <translation>较前期</translation>
    </message>
</context>
<context>
    <name>DealParts</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>往来次数</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>客户回复</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>推进人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>折扣（%）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>the discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>“%1” is no number; write %2 in figures.</source>
        <translation>“%1”不是数字；请用数字填写%2。</translation>
    </message>
    <message>
        <source>Write the day since when the deal is in the stage.</source>
        <translation>请填写商机进入该阶段的日期。</translation>
    </message>
    <message>
        <source>Write the day of the quote.</source>
        <translation>请填写报价日期。</translation>
    </message>
    <message>
        <source>Write the amount of the quote.</source>
        <translation>请填写报价金额。</translation>
    </message>
    <message>
        <source>No move of this deal is recorded.</source>
        <translation>没有该商机的阶段记录。</translation>
    </message>
    <message>
        <source>Contacts and replies are those of the days in the stage. Enter corrects since when the deal is in it.</source>
        <translation>往来与回复按停留在该阶段的日子统计。按 Enter 可更正进入日期。</translation>
    </message>
    <message>
        <source>No quote yet: write the first one here.</source>
        <translation>还没有报价：请在此填写第一份。</translation>
    </message>
    <message>
        <source>Every version is kept. Enter changes one, Del removes it.</source>
        <translation>所有版本都会保留。按 Enter 修改，按 Del 删除。</translation>
    </message>
    <message>
        <source>No product lines yet: write the first one here.</source>
        <translation>还没有产品明细：请在此填写第一行。</translation>
    </message>
    <message>
        <source>An amount that is not written is quantity times price less the discount. Enter changes a line, Del removes it.</source>
        <translation>未填写的金额等于数量乘单价再减去折扣。按 Enter 修改一行，按 Del 删除。</translation>
    </message>
</context>
<context>
    <name>leadbook::DealPartsSheet</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Corrected the day of a stage.</source>
        <translation>已更正进入阶段的日期。</translation>
    </message>
    <message>
        <source>Added a version of the quote.</source>
        <translation>已添加报价版本。</translation>
    </message>
    <message>
        <source>Changed the quote.</source>
        <translation>已修改报价。</translation>
    </message>
    <message>
        <source>Added a product line.</source>
        <translation>已添加产品明细。</translation>
    </message>
    <message>
        <source>Changed a product line.</source>
        <translation>已修改产品明细。</translation>
    </message>
    <message>
        <source>Removed a version of the quote.</source>
        <translation>已删除报价版本。</translation>
    </message>
    <message>
        <source>Removed a product line.</source>
        <translation>已删除产品明细。</translation>
    </message>
    <message>
        <source>Parts of the deal</source>
        <translation>商机内容</translation>
    </message>
    <message>
        <source>The deal's amount is the sum of its lines</source>
        <translation>商机金额为各行之和</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ClusterAnalysis</name>
    <message>
        <source>Choose at least one field.</source>
        <translation>请至少选择一个字段。</translation>
    </message>
    <message>
        <source>The centres do not fit: one line for each cluster, a number for each field.</source>
        <translation>中心点不符：每个分群一行，每个字段一个数字。</translation>
    </message>
    <message>
        <source>Too few customers have a number in each of these fields; choose fewer fields, or import more.</source>
        <translation>这些字段都有数值的客户太少；请减少字段，或导入更多客户。</translation>
    </message>
    <message>
        <source>Choose at most %1 fields.</source>
        <translation>最多选择%1个字段。</translation>
    </message>
    <message>
        <source>“%1” holds neither numbers nor choices; choose another field.</source>
        <translation>“%1”既不是数值也不是选项，请选择其他字段。</translation>
    </message>
    <message>
        <source>Centres can be given for fields of numbers only.</source>
        <translation>只有数值字段才能给定中心。</translation>
    </message>
    <message>
        <source>“%1” has one value only, or almost as many as there are customers; choose another field.</source>
        <translation>“%1”只有一个值，或几乎每个客户都不同，请选择其他字段。</translation>
    </message>
</context>
<context>
    <name>leadbook::RfmAxisEditor</name>
    <message>
        <source>Recency (days ago)</source>
        <translation>最近购买（距今天数）</translation>
    </message>
    <message>
        <source>Frequency (orders)</source>
        <translation>购买频率（订单数）</translation>
    </message>
    <message>
        <source>Money (in all)</source>
        <translation>购买金额（累计）</translation>
    </message>
    <message>
        <source>Cut points of recency</source>
        <translation>最近购买的分界点</translation>
    </message>
    <message>
        <source>Cut points of frequency</source>
        <translation>购买频率的分界点</translation>
    </message>
    <message>
        <source>Cut points of money</source>
        <translation>购买金额的分界点</translation>
    </message>
    <message>
        <source>Numbers that rise, with spaces between; a value equal to one lies below it.</source>
        <translation>由小到大的数字，用空格隔开；等于分界点的归入下面一档。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cut points of an axis, and the value of one</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadbook::RfmBoxesEditor</name>
    <message>
        <source>Name of segment %1</source>
        <translation>第%1个分群的名称</translation>
    </message>
    <message>
        <source>%1 scores of %2</source>
        <translation>“%2”的%1分值</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新分群</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>购买频率</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>购买金额</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>添加分群</translation>
    </message>
</context>
<context>
    <name>RfmTrialWords</name>
    <message>
        <source>No segment holds %1 of the 125 combinations; they are %2.</source>
        <translation>125种组合中有%1种没有分群，归为“%2”。</translation>
    </message>
    <message>
        <source>Several segments hold %1 of the 125 combinations; the first has them.</source>
        <translation>125种组合中有%1种落入多个分群，以排在前面的为准。</translation>
    </message>
    <message>
        <source>Every combination has exactly one segment</source>
        <translation>每种组合恰好属于一个分群</translation>
    </message>
    <message>
        <source>No score leads to %1.</source>
        <translation>没有任何分值会得到%1。</translation>
    </message>
    <message>
        <source>Nobody can have %1: the cut points meet.</source>
        <translation>没有人能得到%1：分界点重合。</translation>
    </message>
    <message>
        <source>Nobody can have %1: no customer lies between the cut points.</source>
        <translation>没有人能得到%1：分界点之间没有客户。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>距今天数</translation>
    </message>
</context>
<context>
    <name>leadbook::RfmSchemePage</name>
    <message>
        <source>No purchases yet</source>
        <translation>还没有购买记录</translation>
    </message>
    <message>
        <source>Segments come from what customers bought. Import your purchases, or look around first.</source>
        <translation>分群来自客户的购买记录。请导入购买记录，或先看看演示数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) move</source>
        <translation><numerusform>%Ln位客户变动</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase</source>
        <translation><numerusform>%Ln位有购买的客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln customer(s)</source>
        <translation><numerusform>应用于%Ln位客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are in the segments of “%1” now; undo brings those of before back.</source>
        <translation><numerusform>%Ln位客户已按“%1”分群；撤销可恢复之前的分群。</numerusform></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>drag to see the effect at once</source>
        <translation>拖动可立即看到效果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Scores 1 to</source>
        <translation>分值从1到</translation>
    </message>
    <message>
        <source>Cut points</source>
        <translation>分界点</translation>
    </message>
    <message>
        <source>from data</source>
        <translation>取自数据</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Segments by scores</source>
        <translation>按分值分群</translation>
    </message>
    <message>
        <source>in scores of 1 to 5; the first that fits counts</source>
        <translation>分值为1到5；以最先符合的为准</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Move a cut point, or change a segment or its scores, to see who would move.</source>
        <translation>移动分界点，或修改分群及其分值，即可看到哪些客户会变动。</translation>
    </message>
</context>
<context>
    <name>SegmentMoves</name>
    <message>
        <source>This filter has more than %1 conditions; follow a smaller one.</source>
        <translation>此筛选超过%1个条件；请跟踪更小的筛选。</translation>
    </message>
    <message>
        <source>“%1” cannot be followed through time; ask for the grade instead.</source>
        <translation>“%1”无法随时间跟踪；请改用等级。</translation>
    </message>
    <message>
        <source>“%1” has no values that can be followed through time.</source>
        <translation>“%1”没有可随时间跟踪的取值。</translation>
    </message>
</context>
<context>
    <name>MoveBecause</name>
    <message>
        <source>Not yet a customer</source>
        <translation>尚非客户</translation>
    </message>
    <message>
        <source>No purchase</source>
        <translation>无购买</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>everything was returned</source>
        <translation>已全部退货</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>现符合：%1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>不再符合：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2 → %3, %4</source>
        <translation>%1 %2 → %3，%4</translation>
    </message>
    <message>
        <source>something without a day</source>
        <translation>没有日期的改动</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>%1 %2 days since the last purchase</source>
        <translation>距上次购买 %1 %2天</translation>
    </message>
    <message>
        <source>%1 %2 orders</source>
        <translation>订单 %1 %2笔</translation>
    </message>
    <message>
        <source>%1 %2 spent (%3)</source>
        <translation>累计消费 %1 %2（%3）</translation>
    </message>
    <message>
        <source>no order for %1 days, more than three times the usual %2</source>
        <translation>已%1天未下单，超过平常间隔%2天的三倍</translation>
    </message>
    <message>
        <source>no order for %1 days, more than %2</source>
        <translation>已%1天未下单，超过%2天</translation>
    </message>
    <message>
        <source>spent %1 in the last %3 days, more than the %2 before</source>
        <translation>近%3天消费 %1，多于此前同期的 %2</translation>
    </message>
    <message>
        <source>spent %1 in the last %3 days, not more than the %2 before</source>
        <translation>近%3天消费 %1，不多于此前同期的 %2</translation>
    </message>
    <message>
        <source>ordered again after %1 days</source>
        <translation>时隔%1天再次下单</translation>
    </message>
    <message>
        <source>no order for %1 days, within the %2 that are usual now</source>
        <translation>已%1天未下单，仍在如今平常的%2天之内</translation>
    </message>
    <message>
        <source>only one order is left</source>
        <translation>只剩一笔订单</translation>
    </message>
    <message>
        <source>first order %1 days ago, fewer than %2</source>
        <translation>首单在%1天前，不足%2天</translation>
    </message>
    <message>
        <source>first order %1 days ago, no longer fewer than %2</source>
        <translation>首单在%1天前，已满%2天</translation>
    </message>
    <message>
        <source>second order</source>
        <translation>第二笔订单</translation>
    </message>
    <message>
        <source>first purchase of %1</source>
        <translation>首次购买，金额 %1</translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentMoveModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>未变动</translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentMoveList</name>
    <message>
        <source>Who moved, and why</source>
        <translation>谁变动了，为什么</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅这些</translation>
    </message>
</context>
<context>
    <name>leadbook::InOutChart</name>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Customers at the end</source>
        <translation>期末客户数</translation>
    </message>
    <message>
        <source>%1: %2 entered, %3 left, %4 at the end</source>
        <translation>%1：进入 %2，离开 %3，期末 %4</translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentMovesPage</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 当周</translation>
    </message>
    <message>
        <source>Nobody is there yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>请从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>By the scheme&apos;s cut points of today on both days. Choose a ribbon to see its people.</source>
        <translation>两个日期均按方案今天的分界点。选择一条色带查看其中的客户。</translation>
    </message>
    <message>
        <source>By the segment&apos;s filter of today on both days. Choose a ribbon to see its people.</source>
        <translation>两个日期均按分群今天的条件。选择一条色带查看其中的客户。</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周起始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved</source>
        <translation><numerusform>%Ln位客户变动</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation><numerusform>%Ln次变动</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a segment</source>
        <translation><numerusform>%Ln位在分群中</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation><numerusform>%Ln位新增</numerusform></translation>
    </message>
    <message>
        <source>the book changed since; choose the time again to look anew</source>
        <translation>客户库此后有改动；请重新选择时间以刷新</translation>
    </message>
    <message>
        <source>RFM segments</source>
        <translation>RFM 分群</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>全部分群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>跟踪内容</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>期初到期末</translation>
    </message>
    <message>
        <source>Segments then and now</source>
        <translation>彼时与此时的分群</translation>
    </message>
    <message>
        <source>Entries and exits by week</source>
        <translation>每周进出</translation>
    </message>
    <message>
        <source>Weeks of</source>
        <translation>每周统计对象</translation>
    </message>
    <message>
        <source>Choose a ribbon to see its people.</source>
        <translation>选择一条色带查看其中的客户。</translation>
    </message>
    <message>
        <source>In and out by week</source>
        <translation>每周进出</translation>
    </message>
</context>
<context>
    <name>leadbook::MoveSpanChoice</name>
    <message>
        <source>Name both days between which movements are shown.</source>
        <translation>请填写要显示变动的两个日期。</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation><numerusform>最近%n天</numerusform></translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>两个日期之间…</translation>
    </message>
    <message>
        <source>Movements of</source>
        <translation>变动时段</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>LifetimeWords</name>
    <message>
        <source>Held against %1 to %2: %3 purchases expected, %4 made; %5 % of the customers lie in their 80 % range.</source>
        <translation>用 %1 至 %2 检验：预计购买%3次，实际%4次；%5% 的客户落在各自的 80% 区间内。</translation>
    </message>
    <message>
        <source>Cannot tell: no customer bought on two days.</source>
        <translation>无法判断：没有客户在两个不同的日子购买过。</translation>
    </message>
    <message>
        <source>Cannot tell: fewer than %1 customers bought again.</source>
        <translation>无法判断：再次购买的客户不足%1位。</translation>
    </message>
    <message>
        <source>Cannot tell: these purchases do not settle the model.</source>
        <translation>无法判断：这些购买记录不足以确定模型。</translation>
    </message>
    <message>
        <source>Not held against anything: no time was kept back.</source>
        <translation>未经检验：没有留出检验期。</translation>
    </message>
    <message>
        <source>The model is off.</source>
        <translation>模型偏差较大。</translation>
    </message>
    <message>
        <source>The ranges are too narrow.</source>
        <translation>预测区间过窄。</translation>
    </message>
    <message>
        <source>The model holds.</source>
        <translation>模型可信。</translation>
    </message>
    <message>
        <source>Gamma-Gamma is refused: customers who buy more often spend %1 at a time (rank correlation %2). Each customer&apos;s own mean is used.</source>
        <translation>不采用 Gamma-Gamma 模型：购买越频繁的客户每次花费越%1（秩相关 %2）。改用每位客户自己的平均值。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>Spend at a time by Gamma-Gamma: frequency and spend go their own ways (rank correlation %1).</source>
        <translation>每次花费按 Gamma-Gamma 模型估算：购买频率与每次花费互不相关（秩相关 %1）。</translation>
    </message>
    <message>
        <source>Too little is known to learn what customers spend at a time. Each customer&apos;s own mean is used.</source>
        <translation>数据不足以估计每次花费，改用每位客户自己的平均值。</translation>
    </message>
    <message>
        <source>Spends differ too much for Gamma-Gamma, which has no mean here. Each customer&apos;s own mean is used.</source>
        <translation>每次花费相差过大，Gamma-Gamma 模型在此没有均值，改用每位客户自己的平均值。</translation>
    </message>
    <message>
        <source>No contracts: none in this book has a customer, a first and a last day.</source>
        <translation>没有合同：客户库中没有既写明客户又写明起止日期的合同。</translation>
    </message>
    <message>
        <source>Too few contracts to tell: of %1, %2 came to an end whose outcome is known, and %3 are needed.</source>
        <translation>合同太少，无法判断：%1份合同中只有%2份到期且结果已知，至少需要%3份。</translation>
    </message>
    <message>
        <source>Cannot tell: no contract that ended was renewed.</source>
        <translation>无法判断：到期的合同没有一份续签。</translation>
    </message>
    <message>
        <source>Cannot tell: each contract that ended was renewed.</source>
        <translation>无法判断：到期的合同全部续签了。</translation>
    </message>
    <message>
        <source>Cannot tell: %1 of %2 ends of contracts were renewed, which says nothing of further ones.</source>
        <translation>无法判断：%2次到期中有%1次续签，但由此看不出以后如何。</translation>
    </message>
    <message>
        <source>As of %1, %2 of %3 ends of contracts were renewed within %4 days. Who has renewed often renews more surely (shifted-beta-geometric model).</source>
        <translation>截至 %1，%3次合同到期中有%2次在%4天内续签。续签次数越多的客户越可能再续签（移位贝塔几何模型）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free order(s), of 0 without a number, count as purchases here, as published figures have them; RFM and life cycle count only what was paid for.</source>
        <translation><numerusform>%Ln笔免费订单（金额为 0 且没有订单号）在此按已发表的算法计为购买；RFM 和生命周期只计付了款的订单。</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::TrackingChart</name>
    <message>
        <source>Up to</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>用于建模</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Up to %1: %2 made, %3 expected</source>
        <translation>截至%1：实际%2次，预计%3次</translation>
    </message>
    <message>
        <source>%1 without having seen it</source>
        <translation>%1（未用于建模）</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1（实际）</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>learnt up to %1</source>
        <translation>建模截至 %1</translation>
    </message>
</context>
<context>
    <name>LifetimeWording</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 · %2: bought by %3 of %4</source>
        <translation>%1 · %2：%4位中有%3位购买过</translation>
    </message>
    <message>
        <source>%1 of decided deals won</source>
        <translation>已结束商机赢单率 %1</translation>
    </message>
    <message>
        <source>%1 if each of the others got an offer</source>
        <translation>若向其余客户逐一报价，可得 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>10 % more often</source>
        <translation>购买频率 +10%</translation>
    </message>
    <message>
        <source>10 % more spend</source>
        <translation>每次花费 +10%</translation>
    </message>
    <message>
        <source>10 % fewer lost</source>
        <translation>流失 −10%</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>渗透率</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Open potential</source>
        <translation>待开发潜力</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln month(s)</source>
        <translation><numerusform>未来%Ln个月</numerusform></translation>
    </message>
    <message>
        <source>%1 × %2/yr × %3 yr</source>
        <translation>%1 × 年%2次 × %3年</translation>
    </message>
    <message>
        <source>needs two years of purchases</source>
        <translation>需要两年的购买记录</translation>
    </message>
    <message>
        <source>Rule of thumb, a buyer</source>
        <translation>经验估算（每位）</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>预计价值</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>80% 区间：%1 至 %2</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>预计购买次数</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation><numerusform>来自%Ln位客户</numerusform></translation>
    </message>
    <message>
        <source>Value of a customer</source>
        <translation>每位客户价值</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>with one order so far</source>
        <translation>目前仅购买一次</translation>
    </message>
    <message>
        <source>Regular buyers</source>
        <translation>规律购买的客户</translation>
    </message>
    <message>
        <source>by their own rhythm</source>
        <translation>按各自的购买节奏</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>购买客户</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>Repeats before</source>
        <translation>此前复购</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Made, each</source>
        <translation>人均实际</translation>
    </message>
    <message>
        <source>Expected, each</source>
        <translation>人均预计</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>落在区间内</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1次及以上</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>已购次数</translation>
    </message>
    <message>
        <source>Still one</source>
        <translation>仍是客户</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下次购买</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计次数</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 · 未购买%2</translation>
    </message>
    <message>
        <source>Often +10 %</source>
        <translation>频率 +10%</translation>
    </message>
    <message>
        <source>Spend +10 %</source>
        <translation>花费 +10%</translation>
    </message>
    <message>
        <source>Lost −10 %</source>
        <translation>流失 −10%</translation>
    </message>
    <message>
        <source>Customers with a contract</source>
        <translation>合同客户</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>预期续签</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <translation>续签价值</translation>
    </message>
    <message>
        <source>All renewals to come</source>
        <translation>今后全部续签</translation>
    </message>
    <message>
        <source>%1 contracts, less 10 % a year</source>
        <translation>%1份合同，每年折现 10%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation><numerusform>%Ln份没有金额</numerusform></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续签</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>模型值</translation>
    </message>
    <message>
        <source>Range (80 %)</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>leadbook::LifetimePage</name>
    <message>
        <source>No purchases yet</source>
        <translation>还没有购买记录</translation>
    </message>
    <message>
        <source>This page tells from past purchases what customers will be worth. Import your purchases (customer, date, amount, order number), or look around first.</source>
        <translation>本页根据过去的购买记录预测客户终身价值。请导入购买记录（客户、日期、金额、订单号），或先看看演示数据。</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购次数</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation><numerusform>%Ln位购买客户</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看对应客户</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类方式</translation>
    </message>
    <message>
        <source>How far to look ahead</source>
        <translation>预测时长</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>按消费金额</translation>
    </message>
    <message>
        <source>Margin %1</source>
        <translation>毛利率 %1</translation>
    </message>
    <message>
        <source>What of the money is counted</source>
        <translation>计入的金额比例</translation>
    </message>
    <message>
        <source>What customers will be worth</source>
        <translation>客户未来的价值</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>预测与实际</translation>
    </message>
    <message>
        <source>all repeat purchases, week by week</source>
        <translation>每周累计复购次数</translation>
    </message>
    <message>
        <source>Value by class</source>
        <translation>各类客户价值</translation>
    </message>
    <message>
        <source>Value and what a tenth more brings</source>
        <translation>价值与提升 10% 的收益</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>空白机会</translation>
    </message>
    <message>
        <source>who has bought what</source>
        <translation>各类客户买过哪些产品</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>检验期对照</translation>
    </message>
    <message>
        <source>Customers of the greatest value</source>
        <translation>价值最高的客户</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Retention by renewal</source>
        <translation>各次续签的留存</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Every customer with value, range and next purchase, as a table</source>
        <translation>把每位客户的价值、区间和下次购买存成表格</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Who they are</source>
        <translation>客户是谁</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>客户行为</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>客户价值</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>大型企业</translation>
    </message>
    <message>
        <source>Small or medium</source>
        <translation>中小企业</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>个体经营者</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外地</translation>
    </message>
    <message>
        <source>First-tier city</source>
        <translation>一线城市</translation>
    </message>
    <message>
        <source>Other large city</source>
        <translation>其他大城市</translation>
    </message>
    <message>
        <source>Smaller place</source>
        <translation>中小城市及乡镇</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>20岁以下</translation>
    </message>
    <message>
        <source>20–29</source>
        <translation>20–29岁</translation>
    </message>
    <message>
        <source>30–39</source>
        <translation>30–39岁</translation>
    </message>
    <message>
        <source>40–49</source>
        <translation>40–49岁</translation>
    </message>
    <message>
        <source>50–59</source>
        <translation>50–59岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60岁及以上</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Churned customer</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>现有客户</translation>
    </message>
    <message>
        <source>Frequent buyer</source>
        <translation>频繁购买</translation>
    </message>
    <message>
        <source>Occasional buyer</source>
        <translation>偶尔购买</translation>
    </message>
    <message>
        <source>Potential buyer</source>
        <translation>尚未购买</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Uses the product</source>
        <translation>使用产品</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Looks around</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>In contact only</source>
        <translation>仅有联系</translation>
    </message>
    <message>
        <source>Quiet for 90 days</source>
        <translation>90天无动静</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>Medium value</source>
        <translation>中等价值</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>低价值</translation>
    </message>
    <message>
        <source>Loyal and recommends us</source>
        <translation>忠诚且愿意推荐</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>愿意推荐</translation>
    </message>
    <message>
        <source>Not loyal yet</source>
        <translation>尚未忠诚</translation>
    </message>
    <message>
        <source>Core customer</source>
        <translation>核心客户</translation>
    </message>
    <message>
        <source>Strong buyer</source>
        <translation>购买力强</translation>
    </message>
    <message>
        <source>Strong partner</source>
        <translation>影响力或合作潜力强</translation>
    </message>
    <message>
        <source>Other buyer</source>
        <translation>其他已购客户</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>企业或个人</translation>
    </message>
    <message>
        <source>Local or elsewhere</source>
        <translation>本地与外地</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>City tier</source>
        <translation>城市级别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>需求层次</translation>
    </message>
    <message>
        <source>Functions needed</source>
        <translation>功能需求</translation>
    </message>
    <message>
        <source>Service needed</source>
        <translation>服务需求</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>购买动机</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣爱好</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>生活方式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>价值观</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Life cycle, four states</source>
        <translation>生命周期（四阶段）</translation>
    </message>
    <message>
        <source>Potential or existing</source>
        <translation>潜在与现有</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>购买类型</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>购买频率</translation>
    </message>
    <message>
        <source>Behaviour in 90 days</source>
        <translation>近90天行为</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation>偏好品类</translation>
    </message>
    <message>
        <source>Time of purchase</source>
        <translation>购买时间</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Core customers</source>
        <translation>核心客户</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>RFM分群</translation>
    </message>
    <message>
        <source>Churn risk</source>
        <translation>流失风险客户</translation>
    </message>
    <message>
        <source>High-value customers</source>
        <translation>高价值客户</translation>
    </message>
    <message>
        <source>Potential customers</source>
        <translation>有潜力的客户</translation>
    </message>
    <message>
        <source>A dimension needs a key and a label.</source>
        <translation>维度需要有键和名称。</translation>
    </message>
    <message>
        <source>Each band of “%1” needs a label and a filter.</source>
        <translation>“%1”的每个分档都需要名称和筛选条件。</translation>
    </message>
    <message>
        <source>“%1” needs either fields or bands.</source>
        <translation>“%1”需要字段或分档，二者取一。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 bands.</source>
        <translation>“%1”的分档超过%2个。</translation>
    </message>
    <message>
        <source>These are no dimensions.</source>
        <translation>这不是分类维度。</translation>
    </message>
    <message>
        <source>There are two dimensions with the key “%1”.</source>
        <translation>有两个维度的键都是“%1”。</translation>
    </message>
</context>
<context>
    <name>SavedSegments</name>
    <message>
        <source>A segment needs a name.</source>
        <translation>请给分群取一个名称。</translation>
    </message>
    <message>
        <source>There is a segment “%1” already; choose another name.</source>
        <translation>已有分群“%1”，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>GroupLabel</name>
    <message>
        <source>%1 and before</source>
        <translation>%1年及以前</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1至%2（不含）</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数值</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in no band</source>
        <translation>不在任何档</translation>
    </message>
</context>
<context>
    <name>DimensionFigures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>已购客户</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>消费占比</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The book’s own dimensions cannot be read: %1</source>
        <translation>无法读取客户库自有维度：%1</translation>
    </message>
    <message>
        <source>Left out of the book’s own dimensions: %1</source>
        <translation>客户库自有维度中有未采用的：%1</translation>
    </message>
</context>
<context>
    <name>LiveSegmentFigures</name>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>消费占比</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>its filter no longer fits the book</source>
        <translation>筛选条件已不适用于本客户库</translation>
    </message>
</context>
<context>
    <name>SegmentColours</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>leadbook::DimensionsPage</name>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers to see what they have in common, or look around first.</source>
        <translation>导入客户后即可查看他们的共同点，也可以先看看演示数据。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>客均</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>客均消费金额</translation>
    </message>
    <message>
        <source>Revenue per customer (%1)</source>
        <translation>客均消费金额（%1）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Keep as a live segment</source>
        <translation>保存为动态分群</translation>
    </message>
    <message>
        <source>Keep “%1” as a live segment</source>
        <translation>将“%1”保存为动态分群</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation><numerusform>%Ln位客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation><numerusform>%Ln个分组</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看客户</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Second dimension</source>
        <translation>第二维度</translation>
    </message>
    <message>
        <source>Edit bands…</source>
        <translation>修改分档…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups as bars</source>
        <translation>分组柱形图</translation>
    </message>
    <message>
        <source>Two dimensions at once</source>
        <translation>两个维度交叉</translation>
    </message>
    <message>
        <source>Two dimensions</source>
        <translation>两个维度</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>不再细分</translation>
    </message>
</context>
<context>
    <name>leadbook::RulesPage</name>
    <message>
        <source>In no segment: %1</source>
        <translation>不在任何分群中：%1</translation>
    </message>
    <message>
        <source>No segment yet. Keep a ready group, save the filter of the list as a segment, or make a new one.</source>
        <translation>还没有分群。可以保存现成的分组，把列表的筛选条件存为分群，或新建一个。</translation>
    </message>
    <message>
        <source>Customers in both</source>
        <translation>同时属于两者的客户</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>choose a segment to see its rule</source>
        <translation>选择一个分群查看其规则</translation>
    </message>
    <message>
        <source>if </source>
        <translation>若 </translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>none yet; edit the segment to write one</source>
        <translation>尚未填写，编辑分群即可填写</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation><numerusform>显示%Ln位客户</numerusform></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>The segment “%1” is deleted.</source>
        <translation>分群“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live segment(s)</source>
        <translation><numerusform>%Ln个动态分群</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看客户</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>Live segments</source>
        <translation>动态分群</translation>
    </message>
    <message>
        <source>Who is in two at once</source>
        <translation>同时属于两个分群的客户</translation>
    </message>
    <message>
        <source>Overlap of segments</source>
        <translation>分群重叠</translation>
    </message>
    <message>
        <source>Ready groups</source>
        <translation>现成分组</translation>
    </message>
    <message>
        <source>worth a segment in most books</source>
        <translation>多数客户库都值得保存为分群</translation>
    </message>
    <message>
        <source>Keep as a live segment…</source>
        <translation>保存为动态分群…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers to keep groups of them as segments, or look around first.</source>
        <translation>导入客户后即可将分组保存为分群，也可以先看看演示数据。</translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentSheet</name>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>For example: lifeCycle = mature and revenue &gt;= 50000</source>
        <translation>例如：lifeCycle = mature and revenue &gt;= 50000</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) now</source>
        <translation><numerusform>目前%Ln位客户</numerusform></translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>请给分群取一个名称。</translation>
    </message>
    <message>
        <source>The segment “%1” is saved.</source>
        <translation>分群“%1”已保存。</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>Edit the segment</source>
        <translation>编辑分群</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>筛选条件(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>负责人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>跟进策略(&amp;S)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>What is to be done with these customers</source>
        <translation>对这些客户应采取的措施</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say who is in it with a filter.</source>
        <translation>请用筛选条件说明包含哪些客户。</translation>
    </message>
</context>
<context>
    <name>leadbook::BandsSheet</name>
    <message>
        <source>Line %1 is no band; write it as “Label: filter”.</source>
        <translation>第%1行不是分档，请写成“名称: 筛选条件”。</translation>
    </message>
    <message>
        <source>Write at least one band: “Label: filter”.</source>
        <translation>请至少写一个分档：“名称: 筛选条件”。</translation>
    </message>
    <message>
        <source>Give the dimension a name.</source>
        <translation>请给维度取一个名称。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The bands of “%1” are saved.</source>
        <translation>“%1”的分档已保存。</translation>
    </message>
    <message>
        <source>“%1” is as shipped again.</source>
        <translation>“%1”已恢复默认。</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>the first that fits wins; one a line</source>
        <translation>归入第一个符合的分档，每行一个</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>分档(&amp;B)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Large: employees &gt;= 500</source>
        <translation>大型: employees &gt;= 500</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>they take the place of the field’s values</source>
        <translation>将取代该字段的取值</translation>
    </message>
    <message>
        <source>{home} stands for the city that most customers are in, {4/5} for the RFM score that is 4 of 5 in the book’s scheme: city = {home}, m &gt;= {4/5}.</source>
        <translation>{home} 代表客户最多的城市，{4/5} 代表本客户库方案中相当于5分制4分的 RFM 分值，例如：city = {home}，m &gt;= {4/5}。</translation>
    </message>
</context>
<context>
    <name>SegmentReportWords</name>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>已购客户</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>销售额占比</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>客均</translation>
    </message>
    <message>
        <source>With a purchase</source>
        <translation>有购买</translation>
    </message>
    <message>
        <source>Live segments</source>
        <translation>动态分群</translation>
    </message>
    <message>
        <source>%1 in none</source>
        <translation>%1位不在任何分群</translation>
    </message>
    <message>
        <source>RFM segments</source>
        <translation>RFM分群</translation>
    </message>
    <message>
        <source>By days since the last purchase, number of orders and money. %1</source>
        <translation>按最近一次购买距今天数、订单数和金额划分。%1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1天前</translation>
    </message>
    <message>
        <source>Last purchase: the median. Without a purchase: %1.</source>
        <translation>最近购买为中位数。无购买客户：%1。</translation>
    </message>
    <message>
        <source>A customer may be in several.</source>
        <translation>一位客户可以属于多个分群。</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Looked after by %1.</source>
        <translation>负责人：%1。</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>跟进策略：%1</translation>
    </message>
    <message>
        <source>Ready groups</source>
        <translation>现成分组</translation>
    </message>
    <message>
        <source>Segment report</source>
        <translation>客户分群报告</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There are no customers in this book yet. Import your customers, then make the report again.</source>
        <translation>客户库中还没有客户。请先导入客户，再生成报告。</translation>
    </message>
</context>
<context>
    <name>CustomerStanding</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>leadbook::StandingLine</name>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>因为%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>leadbook::OutlookLine</name>
    <message>
        <source>Outlook</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>Bought once: whether this is still a customer cannot be told.</source>
        <translation>只买过一次：无法判断是否还是客户。</translation>
    </message>
    <message>
        <source>A purchase was due about %1.</source>
        <translation>预计 %1 前后就该再次购买。</translation>
    </message>
    <message>
        <source>Next purchase about %1.</source>
        <translation>预计下次购买在 %1 前后。</translation>
    </message>
    <message>
        <source>No further purchase is likely (still a customer: %1).</source>
        <translation>可能不会再购买（仍为客户的概率 %1）。</translation>
    </message>
    <message>
        <source>Next 12 months: %1 purchases (80 %: %2 to %3), worth %4 (%5 to %6).</source>
        <translation>今后12个月：预计购买%1次（80% 区间：%2 至 %3），价值 %4（%5 至 %6）。</translation>
    </message>
    <message>
        <source>By the customer&apos;s own rhythm.</source>
        <translation>按客户自己的购买节奏。</translation>
    </message>
    <message>
        <source>Not to be trusted far: see Segments, Lifetime value.</source>
        <translation>可信度有限：见“客户分群”中的“客户终身价值”。</translation>
    </message>
</context>
<context>
    <name>ClusterWords</name>
    <message>
        <source>%1 very low</source>
        <translation>%1很低</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1低</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1高</translation>
    </message>
    <message>
        <source>%1 very high</source>
        <translation>%1很高</translation>
    </message>
    <message>
        <source>%1 very recent</source>
        <translation>%1很近</translation>
    </message>
    <message>
        <source>%1 recent</source>
        <translation>%1较近</translation>
    </message>
    <message>
        <source>%1 long ago</source>
        <translation>%1较久</translation>
    </message>
    <message>
        <source>%1 very long ago</source>
        <translation>%1很久</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Z-scores</source>
        <translation>标准分</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Like the average</source>
        <translation>接近平均</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Advised: as they are; the fields spread alike.</source>
        <translation>建议用原值：各字段的离散程度相近。</translation>
    </message>
    <message>
        <source>Advised: z-scores; else %1 would outweigh the others.</source>
        <translation>建议用标准分：否则“%1”会盖过其他字段。</translation>
    </message>
    <message>
        <source>Advised: logarithms; %1 has a few very large values.</source>
        <translation>建议用对数：“%1”有少数特别大的值。</translation>
    </message>
    <message>
        <source>Advised: ranks; %1 has values far out even as logarithms.</source>
        <translation>建议用名次：“%1”取对数后仍有极端值。</translation>
    </message>
    <message>
        <source>k = %1 chosen by silhouette %2</source>
        <translation>按轮廓系数 %2 选定 k = %1</translation>
    </message>
    <message>
        <source>No real clusters: customers without any groups could look like this.</source>
        <translation>没有真正的群：不分群的客户也可能是这个样子。</translation>
    </message>
    <message>
        <source>Made from the given centres; not judged.</source>
        <translation>由给定的中心得出，未作检验。</translation>
    </message>
    <message>
        <source>Left out because a value is missing: %1</source>
        <translation>因缺少数值而未计入：%1</translation>
    </message>
    <message>
        <source>Stable: Jaccard %1 over %2 resamples.</source>
        <translation>稳定：%2次重抽样的 Jaccard 系数为 %1。</translation>
    </message>
    <message>
        <source>Not stable: Jaccard %1 over %2 resamples; other customers of the same kind would be grouped otherwise.</source>
        <translation>不稳定：%2次重抽样的 Jaccard 系数为 %1；换一批同类客户，分群会不同。</translation>
    </message>
    <message>
        <source>Rules that tell the clusters apart, right for %1 % of the customers held out:</source>
        <translation>区分各群的规则，对留出客户的准确率为 %1%：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>rarer ones</source>
        <translation>其他较少的</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ClusterFigures</name>
    <message>
        <source>Cluster</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, days ago</source>
        <translation>%1（天前）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
</context>
<context>
    <name>ClusterWording</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>%Ln天前</numerusform></translation>
    </message>
    <message>
        <source>%1, days ago</source>
        <translation>%1（天前）</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>%1 (rank)</source>
        <translation>%1（名次）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1：%2位客户，%3</translation>
    </message>
    <message>
        <source>1st principal component, %1 of the spread</source>
        <translation>第一主成分，占离散程度 %1</translation>
    </message>
    <message>
        <source>2nd principal component, %1</source>
        <translation>第二主成分，%1</translation>
    </message>
    <message>
        <source>%1
%2: median %3, of all %4</source>
        <translation>%1
%2：中位数 %3，全部客户 %4</translation>
    </message>
    <message>
        <source>standard deviations from everybody’s mean</source>
        <translation>与全部客户均值相差的标准差</translation>
    </message>
    <message>
        <source>if</source>
        <translation>若</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>%1 customers · %2 of all · %3 pure</source>
        <translation>%1位客户 · 占全部 %2 · 纯度 %3</translation>
    </message>
    <message>
        <source>No plain rule has mostly customers of this cluster.</source>
        <translation>没有以此群客户为主的简明规则。</translation>
    </message>
    <message>
        <source>%1
%2: mostly %3, %4; of all %5</source>
        <translation>%1
%2：以%3为主，占 %4；全部客户为 %5</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Who churned</source>
        <translation>谁流失了</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>谁有流失风险</translation>
    </message>
    <message>
        <source>Who won a deal</source>
        <translation>谁赢单了</translation>
    </message>
    <message>
        <source>Who bought again</source>
        <translation>谁再次购买了</translation>
    </message>
    <message>
        <source>%1 of %2 customers: yes (%3 %).</source>
        <translation>%2位客户中有%1位为“是”（%3%）。</translation>
    </message>
    <message>
        <source>Nothing to tell: no rule says more about this than always the same answer.</source>
        <translation>无规律可言：没有规则比总是给出同一答案更准。</translation>
    </message>
    <message>
        <source>The rules are right for %1 % of the customers held out; always the same answer for %2 %.</source>
        <translation>规则对留出客户的准确率为 %1%，总是给出同一答案为 %2%。</translation>
    </message>
    <message>
        <source>Nobody is asked: no customer fits “Among”. Import what it asks about, such as purchases or deals, or ask among others.</source>
        <translation>没有可比较的客户：没有客户符合“范围”。请导入该条件所需的资料（如购买记录或商机），或换一个范围。</translation>
    </message>
    <message>
        <source>Nobody fits “Who”, so there is nothing to compare. Choose another question, or change its filter.</source>
        <translation>没有客户符合“谁”，无从比较。请换一个问题，或修改筛选条件。</translation>
    </message>
    <message>
        <source>Everybody fits “Who”, so there is nothing to compare. Choose another question, or ask among more customers.</source>
        <translation>所有客户都符合“谁”，无从比较。请换一个问题，或扩大范围。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Rules cannot ask about “%1”; choose another field.</source>
        <translation>规则不能使用“%1”，请选择其他字段。</translation>
    </message>
</context>
<context>
    <name>leadbook::ScatterChart</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>%1的中位数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadbook::ClustersPage</name>
    <message>
        <source>Looking for customers who are alike…</source>
        <translation>正在寻找相似的客户…</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>自动分群</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Clustering was stopped; choose fields or a number to look again.</source>
        <translation>自动分群已停止；选择字段或群数即可重新开始。</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers to see which of them are alike, or look around first.</source>
        <translation>导入客户后即可看出哪些客户相似，也可以先看看演示数据。</translation>
    </message>
    <message>
        <source>No clusters</source>
        <translation>没有分群</translation>
    </message>
    <message>
        <source>Take the groups below as a way to sort, not as kinds of customers, or try other fields.</source>
        <translation>下面的分组只是一种划分方式，不代表客户类型；也可以换其他字段再试。</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>轮廓系数 %1</translation>
    </message>
    <message>
        <source>As advised: %1</source>
        <translation>按建议：%1</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>a sample of %1</source>
        <translation>抽样%1个</translation>
    </message>
    <message>
        <source>Cluster %1 “%2” in plain rules</source>
        <translation>第 %1 群“%2”的简明规则</translation>
    </message>
    <message>
        <source>fidelity %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation><numerusform>显示%Ln位客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation><numerusform>%Ln位客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s)</source>
        <translation><numerusform>%Ln个群</numerusform></translation>
    </message>
    <message>
        <source>Enter on a cluster shows who its rules have</source>
        <translation>在某一群上按回车显示规则选中的客户</translation>
    </message>
    <message>
        <source>the book changed since; choose the scale again to look anew</source>
        <translation>客户库此后有改动；请重新选择尺度以刷新</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Fields to cluster by</source>
        <translation>分群字段</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>群数</translation>
    </message>
    <message>
        <source>Number chosen</source>
        <translation>自动选定群数</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>自动分群</translation>
    </message>
    <message>
        <source>Customers by cluster</source>
        <translation>各群客户</translation>
    </message>
    <message>
        <source>Telling fields</source>
        <translation>区分度最大的字段</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>What each cluster is like</source>
        <translation>各群的特征</translation>
    </message>
    <message>
        <source>Profile of the clusters</source>
        <translation>各群的特征</translation>
    </message>
    <message>
        <source>Keep as live segment…</source>
        <translation>保存为动态分群…</translation>
    </message>
    <message>
        <source>Nothing to tell customers apart by</source>
        <translation>没有可区分客户的字段</translation>
    </message>
    <message>
        <source>No two customers of this book differ in a number or a choice. Import purchases, employees or other fields of theirs, or look around first.</source>
        <translation>客户库中没有任何数值或选项能区分客户。请导入购买记录、员工人数等资料，或先看看演示数据。</translation>
    </message>
</context>
<context>
    <name>SegmentEvents</name>
    <message>
        <source>Came into segment “%1”</source>
        <translation>进入分群“%1”</translation>
    </message>
    <message>
        <source>Left segment “%1”</source>
        <translation>离开分群“%1”</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>MoveNotice</name>
    <message numerus="yes">
        <source>%Ln customer(s) left %1</source>
        <translation><numerusform>%Ln位客户离开“%1”</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered %1</source>
        <translation><numerusform>%Ln位客户进入“%1”</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation><numerusform>%Ln位离开</numerusform></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadbook::MoveNoticeBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation><numerusform>另有%Ln项</numerusform></translation>
    </message>
    <message>
        <source>Looking at who moved …</source>
        <translation>正在查看变动……</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>没有客户变动。</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨天以来</translation>
    </message>
    <message>
        <source>Since last week</source>
        <translation>上周以来</translation>
    </message>
    <message>
        <source>Notice of movements</source>
        <translation>变动提醒</translation>
    </message>
</context>
<context>
    <name>ExplainFigures</name>
    <message>
        <source>Choose a question, or write one as a filter.</source>
        <translation>请选择一个问题，或写一个筛选条件。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>纯度</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
</context>
<context>
    <name>leadbook::ExplainPage</name>
    <message>
        <source>Looking for rules…</source>
        <translation>正在寻找规则…</translation>
    </message>
    <message>
        <source>Looking for rules</source>
        <translation>寻找规则</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Looking for rules was stopped; choose a question to look again.</source>
        <translation>寻找规则已停止；选择一个问题即可重新开始。</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import your customers to ask what tells them apart, or look around first.</source>
        <translation>导入客户后即可查看他们的区别所在，也可以先看看演示数据。</translation>
    </message>
    <message>
        <source>Share of yes</source>
        <translation>“是”的占比</translation>
    </message>
    <message>
        <source>of all %1</source>
        <translation>全部为 %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers: yes; of all %3</source>
        <translation>%2位客户中 %1 为“是”，全部为 %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation><numerusform>显示%Ln位客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation><numerusform>%Ln位客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation><numerusform>%Ln条规则</numerusform></translation>
    </message>
    <message>
        <source>Enter on a rule shows who they are</source>
        <translation>在某条规则上按回车显示这些客户</translation>
    </message>
    <message>
        <source>the book changed since; choose the question again to look anew</source>
        <translation>客户库此后有改动；请重新选择问题以刷新</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>A question of my own</source>
        <translation>自定义问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fields that rules may ask about</source>
        <translation>规则可用的字段</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who: a filter</source>
        <translation>谁：筛选条件</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Among: a filter</source>
        <translation>范围：筛选条件</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Plain rules</source>
        <translation>简明规则</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>所选规则</translation>
    </message>
    <message>
        <source>Share of yes by rule</source>
        <translation>各规则中“是”的占比</translation>
    </message>
    <message>
        <source>Keep as live segment…</source>
        <translation>保存为动态分群…</translation>
    </message>
</context>
<context>
    <name>LifetimeTable</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %Ln customer(s).</source>
        <translation><numerusform>%1 已写入：%Ln位客户。</numerusform></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save lifetime value</source>
        <translation>保存客户终身价值</translation>
    </message>
    <message>
        <source>lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Win chance %1 %</source>
        <translation>赢单概率 %1%</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>Deal in %1</source>
        <translation>商机处于%1</translation>
    </message>
    <message>
        <source>Promised on %1</source>
        <translation>%1 已约定</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>计划于%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Asked today, not answered yet</source>
        <translation>今日来询，尚未回复</translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln day(s) ago, not answered yet</source>
        <translation><numerusform>%Ln天前来询，尚未回复</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln day(s), nine in ten won deals took at most %2</source>
        <translation><numerusform>%1已%Ln天，九成赢单不超过%2天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No contact for %Ln day(s) (%1: every %2)</source>
        <translation><numerusform>%Ln天未联系（%1级：每%2天）</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation><numerusform>逾期%Ln天</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>%Ln天后</numerusform></translation>
    </message>
    <message>
        <source>Answer the enquiry</source>
        <translation>回复询问</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
</context>
<context>
    <name>leadbook::TodayModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为何现在</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>leadbook::TodayList</name>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3天后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>两周后</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30天后</translation>
    </message>
    <message>
        <source>by grade, how late, and chance to win</source>
        <translation>按等级、逾期与赢单概率排序</translation>
    </message>
    <message>
        <source>Who to contact now</source>
        <translation>现在该联系谁</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>稍后…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>不需要…</translation>
    </message>
    <message>
        <source>nobody: all that is due is done</source>
        <translation>没有：到期事项均已完成</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>邮件草稿</translation>
    </message>
</context>
<context>
    <name>leadbook::TodayPage</name>
    <message>
        <source>Never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to contact</source>
        <translation><numerusform>待联系%Ln位</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation><numerusform>已逾期%Ln项</numerusform></translation>
    </message>
    <message>
        <source>D done, L later, N not needed, Enter opens</source>
        <translation>D 完成，L 稍后，N 不需要，回车打开</translation>
    </message>
    <message>
        <source>no change this week</source>
        <translation>本周无变化</translation>
    </message>
    <message>
        <source>▲ %1 this week</source>
        <translation>▲ 本周%1</translation>
    </message>
    <message>
        <source>▼ %1 this week</source>
        <translation>▼ 本周%1</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>80 %: %1 – %2</source>
        <translation>80%区间：%1 – %2</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Moved to %1 / lost %1</source>
        <translation>升至%1级 / 降出%1级</translation>
    </message>
    <message>
        <source>Never contacted %L1</source>
        <translation>从未联系 %L1</translation>
    </message>
    <message>
        <source>No next action %L1</source>
        <translation>没有下一步 %L1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>已推迟到%1。</translation>
    </message>
    <message>
        <source>Why it is not needed (may be left empty)</source>
        <translation>为何不需要（可留空）</translation>
    </message>
    <message>
        <source>Not needed: %1.</source>
        <translation>不需要：%1。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>待联系</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>Expected this month</source>
        <translation>本月预计</translation>
    </message>
    <message>
        <source>D done, L later, N not needed, M mail draft, Enter opens</source>
        <translation>D 完成，L 稍后，N 不需要，M 邮件草稿，回车打开</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>too few decided deals</source>
        <translation>已结商机太少，无法预测</translation>
    </message>
</context>
<context>
    <name>leadbook::TodaySide</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln天</numerusform></translation>
    </message>
    <message>
        <source>A and B without contact</source>
        <translation>A、B级未联系</translation>
    </message>
    <message>
        <source>None in the next two weeks.</source>
        <translation>未来两周没有。</translation>
    </message>
    <message>
        <source>%L1 in two weeks</source>
        <translation>两周内%L1位</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7天内</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>休息日…</translation>
    </message>
    <message>
        <source>Holidays and the weekends that are worked in exchange</source>
        <translation>节假日和调休上班的周末</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Also due</source>
        <translation>另有到期</translation>
    </message>
    <message>
        <source>payments and reviews</source>
        <translation>回款与复查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation><numerusform>逾期%Ln天</numerusform></translation>
    </message>
    <message>
        <source>The grading rules are due for review</source>
        <translation>分级规则该复查了</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%L1 payments in all</source>
        <translation>共%L1笔</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 (born in the leap month)</source>
        <translation>%1（闰月生）</translation>
    </message>
    <message>
        <source>Nobody: all contacted in time.</source>
        <translation>没有：A、B级客户均已按时联系。</translation>
    </message>
    <message>
        <source>A and B, %L1 in all</source>
        <translation>A、B级未联系，共%L1位</translation>
    </message>
</context>
<context>
    <name>TaskKind</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>leadbook::FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message>
        <source>Grade A: close soon</source>
        <translation>A级客户：尽快签单</translation>
    </message>
    <message>
        <source>Close soon: the need is clear, the value is high and both sides talk often.</source>
        <translation>需求明确、价值较高、互动频繁，集中力量尽快签单。</translation>
    </message>
    <message>
        <source>Agree on the next step to signing</source>
        <translation>商定签单前的下一步</translation>
    </message>
    <message>
        <source>Ask what is still open: price, date, contract, who decides. Agree on a day for each.</source>
        <translation>问清还有哪些未定：价格、时间、合同、决策人，并逐项约定日期。</translation>
    </message>
    <message>
        <source>Present the solution made for this customer</source>
        <translation>当面讲解定制方案</translation>
    </message>
    <message>
        <source>Bring the solution, the price and a reference of the same industry; have whoever decides at the table.</source>
        <translation>带上方案、报价和同行业案例，请决策人到场。</translation>
    </message>
    <message>
        <source>Send the offer and the contract</source>
        <translation>发送报价和合同</translation>
    </message>
    <message>
        <source>Offer, contract and timetable, with the name of one person who answers all questions.</source>
        <translation>发送报价、合同和时间表，并指定一位联系人解答所有问题。</translation>
    </message>
    <message>
        <source>Review with the team lead</source>
        <translation>与主管复盘</translation>
    </message>
    <message>
        <source>What stands in the way of signing, who can remove it, and by when?</source>
        <translation>签单还有什么阻碍，由谁解决，何时解决？</translation>
    </message>
    <message>
        <source>Grade B: lead to the decision</source>
        <translation>B级客户：引导决策</translation>
    </message>
    <message>
        <source>Keep in regular contact with customers of clear need who still wait and see, and lead them step by step to buying.</source>
        <translation>对需求明确但仍在观望的客户保持定期沟通，逐步引导至购买阶段。</translation>
    </message>
    <message>
        <source>Ask what is missing for a decision</source>
        <translation>了解决策还缺什么</translation>
    </message>
    <message>
        <source>Ask what the customer compares us with, who else decides and what would have to be clear first.</source>
        <translation>了解客户在与谁比较、还有谁参与决策、需要先弄清什么。</translation>
    </message>
    <message>
        <source>Send the product information that answers it</source>
        <translation>发送对应的产品资料</translation>
    </message>
    <message>
        <source>Answer the questions of the call one by one; add a case of the same industry.</source>
        <translation>逐条回答电话中的问题，附一个同行业案例。</translation>
    </message>
    <message>
        <source>Send market news of the industry</source>
        <translation>发送行业市场动态</translation>
    </message>
    <message>
        <source>Two or three items that concern this customer, and what they mean for it.</source>
        <translation>选两三条与客户有关的动态，并说明对客户意味着什么。</translation>
    </message>
    <message>
        <source>Offer a demonstration or a trial</source>
        <translation>邀请演示或试用</translation>
    </message>
    <message>
        <source>Propose two dates; ask who should be there.</source>
        <translation>给出两个可选时间，询问应请哪些人参加。</translation>
    </message>
    <message>
        <source>Grade C: make the need clear</source>
        <translation>C级客户：明确需求</translation>
    </message>
    <message>
        <source>Follow up at moderate cost, introduce the product and find out what is needed.</source>
        <translation>以适当的投入跟进，介绍产品，逐步弄清需求。</translation>
    </message>
    <message>
        <source>Send the product introduction</source>
        <translation>发送产品基本介绍</translation>
    </message>
    <message>
        <source>What it does, for whom, what it costs to begin; one page.</source>
        <translation>一页说明产品做什么、适合谁、起步费用多少。</translation>
    </message>
    <message>
        <source>Ask about need, budget and date</source>
        <translation>了解需求、预算和时间</translation>
    </message>
    <message>
        <source>Which functions are of interest, what is used today, is there a budget and a date?</source>
        <translation>对哪些功能感兴趣，现在用什么，有无预算和时间计划？</translation>
    </message>
    <message>
        <source>Send market information</source>
        <translation>发送市场资讯</translation>
    </message>
    <message>
        <source>A short overview of the market and what others like this customer do.</source>
        <translation>简要介绍市场情况以及同类客户的做法。</translation>
    </message>
    <message>
        <source>Grade D: stay in touch</source>
        <translation>D级客户：低频维护</translation>
    </message>
    <message>
        <source>Stay known at low cost until the need becomes clearer.</source>
        <translation>以低成本保持联系，等待需求逐渐明确。</translation>
    </message>
    <message>
        <source>Send basic market information</source>
        <translation>发送基础市场资讯</translation>
    </message>
    <message>
        <source>The standard mail with a link or a leaflet; no call is needed.</source>
        <translation>发送标准邮件，附链接或资料，无需致电。</translation>
    </message>
    <message>
        <source>Send product news</source>
        <translation>发送产品动态</translation>
    </message>
    <message>
        <source>What is new since the last mail, in five lines.</source>
        <translation>用五行文字说明上次邮件以来的新变化。</translation>
    </message>
    <message>
        <source>Ask whether the need has become clearer</source>
        <translation>询问需求是否已明确</translation>
    </message>
    <message>
        <source>One question: has anything changed? If not, leave it at mails.</source>
        <translation>只问一个问题：情况有变化吗？若没有，继续以邮件联系。</translation>
    </message>
    <message>
        <source>High value: personal service</source>
        <translation>高价值客户：专属服务</translation>
    </message>
    <message>
        <source>Keep the customers who bring the most with personal service and priority.</source>
        <translation>以专属服务和优先支持留住贡献最大的客户。</translation>
    </message>
    <message>
        <source>Introduce the customer&apos;s own contact person</source>
        <translation>介绍专属客户经理</translation>
    </message>
    <message>
        <source>One name and number for everything; problems of this customer come first.</source>
        <translation>一个姓名、一个电话处理所有事务，问题优先处理。</translation>
    </message>
    <message>
        <source>Visit and ask about plans</source>
        <translation>登门拜访，了解规划</translation>
    </message>
    <message>
        <source>What is planned for the next year, and what should we prepare for it?</source>
        <translation>了解来年规划，我们需要为此做哪些准备？</translation>
    </message>
    <message>
        <source>Invite to the loyalty plan</source>
        <translation>邀请加入忠诚计划</translation>
    </message>
    <message>
        <source>Explain the advantages: better prices, events, early access; hand over a small present.</source>
        <translation>说明权益：优惠价格、专属活动、优先体验，并送上小礼品。</translation>
    </message>
    <message>
        <source>Review value, satisfaction and relationship</source>
        <translation>评估价值、满意度和关系</translation>
    </message>
    <message>
        <source>Purchases, open problems, contacts on both sides; decide on the next quarter.</source>
        <translation>查看采购情况、未解决问题和双方联系人，确定下季度计划。</translation>
    </message>
    <message>
        <source>Medium value: grow</source>
        <translation>中等价值客户：促进增长</translation>
    </message>
    <message>
        <source>Bring customers of medium value to buy more by contact, promotions and education.</source>
        <translation>通过定期联系、促销和客户教育提升采购额。</translation>
    </message>
    <message>
        <source>Ask how it goes and what else is needed</source>
        <translation>回访使用情况和新需求</translation>
    </message>
    <message>
        <source>Ask about the last purchase; name one product that fits it.</source>
        <translation>询问上次采购的使用情况，推荐一款相配的产品。</translation>
    </message>
    <message>
        <source>Send the current promotion</source>
        <translation>发送当前促销信息</translation>
    </message>
    <message>
        <source>Choose what fits past purchases; say until when it holds.</source>
        <translation>按采购记录选择合适的优惠，写明有效期。</translation>
    </message>
    <message>
        <source>Invite to a training or an online talk</source>
        <translation>邀请参加培训或线上讲座</translation>
    </message>
    <message>
        <source>How to get more out of what was bought; with questions and answers.</source>
        <translation>讲解如何用好已购产品，并安排答疑。</translation>
    </message>
    <message>
        <source>Low value: serve at low cost</source>
        <translation>低价值客户：低成本服务</translation>
    </message>
    <message>
        <source>Serve at low cost and find those who could become more.</source>
        <translation>以低成本服务客户，发现有潜力的客户。</translation>
    </message>
    <message>
        <source>Show the self-service</source>
        <translation>介绍自助服务</translation>
    </message>
    <message>
        <source>Instructions, frequent questions, how to order without a call.</source>
        <translation>提供使用说明、常见问题和自助下单方式。</translation>
    </message>
    <message>
        <source>Send an offer that fits past purchases</source>
        <translation>发送有针对性的优惠</translation>
    </message>
    <message>
        <source>One product, one price, one button to order.</source>
        <translation>一款产品、一个价格、一键下单。</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>收集反馈</translation>
    </message>
    <message>
        <source>Three questions: what is good, what is missing, what would you buy more of?</source>
        <translation>三个问题：哪里满意、缺少什么、愿意多买什么？</translation>
    </message>
    <message>
        <source>Satisfied: thank and ask to recommend</source>
        <translation>高满意度客户：感谢与推荐</translation>
    </message>
    <message>
        <source>Keep satisfied customers satisfied and win others through them.</source>
        <translation>继续关怀满意的客户，通过口碑带来新客户。</translation>
    </message>
    <message>
        <source>Say thank you for the good answer</source>
        <translation>感谢好评</translation>
    </message>
    <message>
        <source>Name what was praised, and pass the praise on to the colleague concerned.</source>
        <translation>点明客户称赞之处，并转达给相关同事。</translation>
    </message>
    <message>
        <source>Ask for a recommendation or a reference</source>
        <translation>请客户推荐或提供案例</translation>
    </message>
    <message>
        <source>Whom do you know with the same task? May we name you as a reference?</source>
        <translation>您认识有同样需求的人吗？可否作为案例引用？</translation>
    </message>
    <message>
        <source>Reward the recommendation</source>
        <translation>答谢推荐</translation>
    </message>
    <message>
        <source>A voucher or a present for whoever recommended us; else a greeting.</source>
        <translation>对推荐者赠送优惠券或礼品；未推荐的致以问候。</translation>
    </message>
    <message>
        <source>Partly satisfied: find out and improve</source>
        <translation>中满意度客户：了解与改进</translation>
    </message>
    <message>
        <source>Find out what is missing, improve it and tell the customer.</source>
        <translation>找出不足并改进，并把结果告诉客户。</translation>
    </message>
    <message>
        <source>Ask what would have to be better</source>
        <translation>询问有待改进之处</translation>
    </message>
    <message>
        <source>Let the customer tell the last three occasions; write each down as feedback.</source>
        <translation>请客户说说最近三次的体验，逐条记为反馈。</translation>
    </message>
    <message>
        <source>Show how to use it better</source>
        <translation>指导更好地使用</translation>
    </message>
    <message>
        <source>Half of the complaints are about use: show the two functions that matter here.</source>
        <translation>许多不满源于使用方法：演示客户最需要的两项功能。</translation>
    </message>
    <message>
        <source>Tell what was improved</source>
        <translation>告知改进结果</translation>
    </message>
    <message>
        <source>Point by point: what was done, what will be done by when, what will not.</source>
        <translation>逐条说明已改进、将于何时改进、以及不作改进的事项。</translation>
    </message>
    <message>
        <source>Ask again how satisfied the customer is</source>
        <translation>再次调查满意度</translation>
    </message>
    <message>
        <source>The same question as before, so that the answers can be compared.</source>
        <translation>使用与上次相同的问题，便于比较。</translation>
    </message>
    <message>
        <source>Dissatisfied: solve at once</source>
        <translation>低满意度客户：立即解决</translation>
    </message>
    <message>
        <source>Solve the problem at once, win the customer back and follow the feedback to its end.</source>
        <translation>立即解决问题，挽回客户，跟踪反馈直至解决。</translation>
    </message>
    <message>
        <source>Call today and listen</source>
        <translation>当天致电倾听</translation>
    </message>
    <message>
        <source>Apologise, ask for the facts, promise a date for the answer and who gives it.</source>
        <translation>致歉，了解事实，承诺答复时间和答复人。</translation>
    </message>
    <message>
        <source>Settle cause and remedy</source>
        <translation>确定原因和补救措施</translation>
    </message>
    <message>
        <source>With whoever caused it: what happened, what is offered, who does what by when.</source>
        <translation>与责任部门确认：发生了什么、给出什么补救、谁在何时完成。</translation>
    </message>
    <message>
        <source>Tell what was done</source>
        <translation>告知处理结果</translation>
    </message>
    <message>
        <source>Name the remedy and ask whether the problem is solved in the customer&apos;s eyes.</source>
        <translation>说明补救措施，询问客户是否认为问题已解决。</translation>
    </message>
    <message>
        <source>Visit with an offer to make up for it</source>
        <translation>带补偿方案拜访</translation>
    </message>
    <message>
        <source>Somebody with the right to decide goes; the offer is in writing.</source>
        <translation>由有决定权的人前往，补偿方案以书面形式提供。</translation>
    </message>
    <message>
        <source>Loyal: keep and reward</source>
        <translation>高忠诚度客户：维系与激励</translation>
    </message>
    <message>
        <source>Show loyal customers that their loyalty counts.</source>
        <translation>让忠诚的客户感到忠诚受到重视。</translation>
    </message>
    <message>
        <source>Thank for the long cooperation</source>
        <translation>感谢长期合作</translation>
    </message>
    <message>
        <source>A card by hand or a small present, with the number of years or orders.</source>
        <translation>手写卡片或小礼品，写上合作年数或订单数。</translation>
    </message>
    <message>
        <source>Offer the advantages of the loyalty plan</source>
        <translation>提供忠诚计划权益</translation>
    </message>
    <message>
        <source>Points, prices, early access; what is already earned and how to use it.</source>
        <translation>积分、价格、优先体验；说明已获得的权益及用法。</translation>
    </message>
    <message>
        <source>Ask for ideas and a recommendation</source>
        <translation>征求建议并请推荐</translation>
    </message>
    <message>
        <source>What should we build or stock next? Who else should know us?</source>
        <translation>我们下一步该做什么？还有谁应当了解我们？</translation>
    </message>
    <message>
        <source>Not loyal yet: find out why and retain</source>
        <translation>低忠诚度客户：查明原因并挽留</translation>
    </message>
    <message>
        <source>Find out what keeps customers from coming back, and give them a reason to.</source>
        <translation>查明客户不回购的原因，给出回购的理由。</translation>
    </message>
    <message>
        <source>Ask what was not as expected</source>
        <translation>了解未达预期之处</translation>
    </message>
    <message>
        <source>Price, quality, delivery, service: which one, and compared with whom?</source>
        <translation>价格、质量、交付、服务，哪一项不满意，与谁相比？</translation>
    </message>
    <message>
        <source>Talk about the answer</source>
        <translation>就调查结果致电</translation>
    </message>
    <message>
        <source>Say what will be done about it; without an answer ask by phone.</source>
        <translation>说明将如何改进；未答复的在电话中询问。</translation>
    </message>
    <message>
        <source>Send an offer for the next order</source>
        <translation>发送下次订单优惠</translation>
    </message>
    <message>
        <source>A price or a service that answers the reason, with a date until which it holds.</source>
        <translation>针对原因提供价格或服务优惠，写明有效期。</translation>
    </message>
    <message>
        <source>Basic need: quality, delivery, price</source>
        <translation>基本需求：质量、交付、价格</translation>
    </message>
    <message>
        <source>Meet the basics without fail: quality, delivery on time, a fair price.</source>
        <translation>稳定满足基本需求：质量可靠、准时交付、价格合理。</translation>
    </message>
    <message>
        <source>Send quality certificates and terms of delivery</source>
        <translation>发送质量证明和交付条款</translation>
    </message>
    <message>
        <source>Certificates, times of delivery, prices by quantity; no advertising.</source>
        <translation>提供证书、交货期和阶梯价格，不作宣传。</translation>
    </message>
    <message>
        <source>Check quality and delivery of the last order</source>
        <translation>回访上次订单的质量和交付</translation>
    </message>
    <message>
        <source>Was everything complete, on time and without faults? Have faults mended at once.</source>
        <translation>是否齐全、准时、无瑕疵？有问题立即处理。</translation>
    </message>
    <message>
        <source>Check the price against the market</source>
        <translation>对照市场核查价格</translation>
    </message>
    <message>
        <source>Compare with two rivals; speak with the customer before it does.</source>
        <translation>与两家竞争对手比较，主动与客户沟通。</translation>
    </message>
    <message>
        <source>Expected need: personal and more</source>
        <translation>期望需求：个性化与增值服务</translation>
    </message>
    <message>
        <source>Give what is hoped for: personal attention and services beyond the product.</source>
        <translation>满足客户期望：个性化关怀和产品之外的增值服务。</translation>
    </message>
    <message>
        <source>Ask which services would help</source>
        <translation>了解需要哪些服务</translation>
    </message>
    <message>
        <source>Free repair, technical support, delivery to the place of use: which of them counts?</source>
        <translation>免费维修、技术支持、送货到位，客户看重哪一项？</translation>
    </message>
    <message>
        <source>Offer the service that was asked for</source>
        <translation>提供所需的增值服务</translation>
    </message>
    <message>
        <source>What it contains, how to call for it, what it costs: nothing or how much.</source>
        <translation>说明服务内容、申请方式和费用（免费或金额）。</translation>
    </message>
    <message>
        <source>Note birthday and holidays for greetings</source>
        <translation>登记生日和节日问候</translation>
    </message>
    <message>
        <source>Ask for the day or look it up, write it into the record, greet in time.</source>
        <translation>询问或查询日期，记入客户资料，届时问候。</translation>
    </message>
    <message>
        <source>Latent need: discover together</source>
        <translation>潜在需求：共同发掘</translation>
    </message>
    <message>
        <source>Discover what the customer does not ask for yet, and let it see new products first.</source>
        <translation>发掘客户尚未提出的需求，让其率先了解新产品。</translation>
    </message>
    <message>
        <source>Ask about tasks, not about products</source>
        <translation>调研业务而非产品</translation>
    </message>
    <message>
        <source>What takes the most time, goes wrong, or could not be done so far?</source>
        <translation>哪些工作最费时、最易出错、至今无法完成？</translation>
    </message>
    <message>
        <source>Read the data of this customer</source>
        <translation>分析客户数据</translation>
    </message>
    <message>
        <source>Purchases, usage and enquiries: which pattern points to something new?</source>
        <translation>从采购、使用和咨询记录看，哪些规律指向新的需求？</translation>
    </message>
    <message>
        <source>Show new products and try them together</source>
        <translation>展示新产品并共同试用</translation>
    </message>
    <message>
        <source>Bring a prototype or a draft; write down what the customer makes of it.</source>
        <translation>带上样品或方案草稿，记录客户的看法。</translation>
    </message>
    <message>
        <source>Frequent buyer: reward and recommend</source>
        <translation>频繁购买客户：奖励与推荐</translation>
    </message>
    <message>
        <source>Make buying easier and better for those who buy often.</source>
        <translation>让经常购买的客户买得更方便、更满意。</translation>
    </message>
    <message>
        <source>Points or prices by yearly volume; say what the purchases so far are worth.</source>
        <translation>按年采购量给予积分或价格优惠，说明已有采购可获得的权益。</translation>
    </message>
    <message>
        <source>Recommend what goes with past purchases</source>
        <translation>推荐搭配产品</translation>
    </message>
    <message>
        <source>Two products that others bought with the same ones; ask about the next order.</source>
        <translation>推荐两款其他客户一同购买的产品，询问下次订单。</translation>
    </message>
    <message>
        <source>Check service before, during and after the purchase</source>
        <translation>检查售前、售中、售后服务</translation>
    </message>
    <message>
        <source>Time to answer, faults of delivery, open problems; mend the worst one.</source>
        <translation>查看答复时间、交付差错和未解决问题，先改进最差的一项。</translation>
    </message>
    <message>
        <source>Occasional buyer: give a reason to return</source>
        <translation>偶尔购买客户：促成回购</translation>
    </message>
    <message>
        <source>Give occasional buyers a reason to come back.</source>
        <translation>给偶尔购买的客户回购的理由。</translation>
    </message>
    <message>
        <source>Call back about the last purchase</source>
        <translation>回访上次购买</translation>
    </message>
    <message>
        <source>Is it in use, does it do what was hoped for, what comes next?</source>
        <translation>是否在用，是否达到预期，下一步需要什么？</translation>
    </message>
    <message>
        <source>Send a promotion with a coupon</source>
        <translation>发送促销和优惠券</translation>
    </message>
    <message>
        <source>For a product of the same category; the coupon ends within four weeks.</source>
        <translation>选择同类产品，优惠券四周内有效。</translation>
    </message>
    <message>
        <source>Make a personal offer</source>
        <translation>提供个性化优惠</translation>
    </message>
    <message>
        <source>By what was bought and looked at; the customer&apos;s name and reason in the first line.</source>
        <translation>根据购买和浏览记录，首行写明客户姓名和推荐理由。</translation>
    </message>
    <message>
        <source>Potential buyer: let them try</source>
        <translation>潜在购买客户：邀请试用</translation>
    </message>
    <message>
        <source>Make the product known and easy to try.</source>
        <translation>让客户了解产品并方便试用。</translation>
    </message>
    <message>
        <source>Introduce the product</source>
        <translation>产品推介</translation>
    </message>
    <message>
        <source>Which problem it solves for customers of this kind; one picture, one number.</source>
        <translation>说明为同类客户解决什么问题，一张图、一个数字。</translation>
    </message>
    <message>
        <source>Share a case of a similar customer</source>
        <translation>分享同类客户案例</translation>
    </message>
    <message>
        <source>The same industry or size; what was better afterwards.</source>
        <translation>选择同行业或同规模的案例，说明使用后的改善。</translation>
    </message>
    <message>
        <source>Offer a trial or a demonstration</source>
        <translation>邀请试用或演示</translation>
    </message>
    <message>
        <source>Propose a day; send access or samples right after the call.</source>
        <translation>约定日期，通话后立即发送试用账号或样品。</translation>
    </message>
    <message>
        <source>Ask how the trial went</source>
        <translation>回访试用情况</translation>
    </message>
    <message>
        <source>What worked, what did not, what would be missing for an order?</source>
        <translation>哪些可行、哪些不足，下单还缺什么？</translation>
    </message>
    <message>
        <source>Potential customer: win the first order</source>
        <translation>潜在客户：促成首单</translation>
    </message>
    <message>
        <source>Let potential customers get to know us, try and learn, up to the first order.</source>
        <translation>让潜在客户了解、试用、学习，直至首单。</translation>
    </message>
    <message>
        <source>Send a welcome and the current promotion</source>
        <translation>发送欢迎信和当前促销</translation>
    </message>
    <message>
        <source>Who we are, what we do for customers like this, what is offered for a first order.</source>
        <translation>介绍我们是谁、能为同类客户做什么、首单有何优惠。</translation>
    </message>
    <message>
        <source>Offer a trial</source>
        <translation>邀请试用</translation>
    </message>
    <message>
        <source>Agree on begin, end and what is to be tried out.</source>
        <translation>约定试用的起止时间和试用内容。</translation>
    </message>
    <message>
        <source>Invite to an introduction</source>
        <translation>邀请参加入门讲解</translation>
    </message>
    <message>
        <source>Half an hour, online or on site, with examples of the industry.</source>
        <translation>半小时，线上或现场，结合行业实例。</translation>
    </message>
    <message>
        <source>Ask what is missing for a first order</source>
        <translation>了解首单还缺什么</translation>
    </message>
    <message>
        <source>Price, function, approval: note the reason and the next day to ask.</source>
        <translation>价格、功能、审批：记录原因和下次询问的日期。</translation>
    </message>
    <message>
        <source>New customer: a good start</source>
        <translation>初期客户：良好开端</translation>
    </message>
    <message>
        <source>Make the first weeks a success, so that a second order follows.</source>
        <translation>让客户在最初几周顺利使用，带来再次购买。</translation>
    </message>
    <message>
        <source>Send the welcome pack</source>
        <translation>寄送欢迎礼包</translation>
    </message>
    <message>
        <source>Instructions, contact persons, a small present, a coupon for the second order.</source>
        <translation>使用说明、联系人名单、小礼品和第二单优惠券。</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>Has everything arrived, does it run, who uses it?</source>
        <translation>是否收齐，是否正常使用，由谁使用？</translation>
    </message>
    <message>
        <source>Train the users</source>
        <translation>用户培训</translation>
    </message>
    <message>
        <source>The three things that are needed daily; leave instructions behind.</source>
        <translation>讲解每天要用的三项操作，留下使用手册。</translation>
    </message>
    <message>
        <source>Ask about results and the next need</source>
        <translation>了解效果和后续需求</translation>
    </message>
    <message>
        <source>What is better than before, and what should come next?</source>
        <translation>与以前相比有何改善，下一步需要什么？</translation>
    </message>
    <message>
        <source>Growing customer: grow along</source>
        <translation>成长客户：共同成长</translation>
    </message>
    <message>
        <source>Grow along with customers who buy more and more.</source>
        <translation>与采购不断增加的客户共同成长。</translation>
    </message>
    <message>
        <source>What is earned already and what the next level gives.</source>
        <translation>说明已有权益和下一等级的优惠。</translation>
    </message>
    <message>
        <source>Recommend what fits growth</source>
        <translation>推荐适合发展的产品</translation>
    </message>
    <message>
        <source>More quantity, the next version, an accompanying product; with a reason from past orders.</source>
        <translation>增加数量、升级版本或配套产品，结合历史订单说明理由。</translation>
    </message>
    <message>
        <source>Talk about a yearly agreement</source>
        <translation>商谈年度协议</translation>
    </message>
    <message>
        <source>Volume, price, delivery; who else in the company has the same need?</source>
        <translation>商谈数量、价格和交付；公司里还有谁有同样的需求？</translation>
    </message>
    <message>
        <source>Mature customer: care and priority</source>
        <translation>成熟客户：关怀与优先</translation>
    </message>
    <message>
        <source>Keep mature customers by tailored service, priority and care.</source>
        <translation>以定制服务、优先支持和关怀留住成熟客户。</translation>
    </message>
    <message>
        <source>Settle on the service that fits</source>
        <translation>确定合适的服务方案</translation>
    </message>
    <message>
        <source>Which service, which times to answer, which people: write it down.</source>
        <translation>书面确定服务内容、响应时间和负责人。</translation>
    </message>
    <message>
        <source>Show that you care</source>
        <translation>表达关怀</translation>
    </message>
    <message>
        <source>A greeting or a present on the day that counts for the customer.</source>
        <translation>在对客户重要的日子送上问候或礼品。</translation>
    </message>
    <message>
        <source>Review the account</source>
        <translation>客户复盘</translation>
    </message>
    <message>
        <source>Value, satisfaction, relationship, rivals; what could make this customer leave?</source>
        <translation>评估价值、满意度、关系和竞争对手，哪些因素可能导致流失？</translation>
    </message>
    <message>
        <source>Churned customer: understand and win back</source>
        <translation>流失客户：查明原因并赢回</translation>
    </message>
    <message>
        <source>Learn why the customer left, make an offer to come back and keep an eye on it.</source>
        <translation>查明流失原因，给出赢回优惠，并持续跟踪。</translation>
    </message>
    <message>
        <source>Look for the reason</source>
        <translation>分析流失原因</translation>
    </message>
    <message>
        <source>Last orders, complaints, prices, change of the contact person: what came before the silence?</source>
        <translation>查看最后的订单、投诉、价格和联系人变动，沉默之前发生了什么？</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>致电询问原因</translation>
    </message>
    <message>
        <source>Listen, do not sell; note the reason in the record.</source>
        <translation>只倾听，不推销；把原因记入客户资料。</translation>
    </message>
    <message>
        <source>Send an offer to come back</source>
        <translation>发送赢回优惠</translation>
    </message>
    <message>
        <source>An answer to the reason first, then the offer and until when it holds.</source>
        <translation>先回应流失原因，再给出优惠和有效期。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次联系</translation>
    </message>
    <message>
        <source>Has anything changed? If not, once more in half a year.</source>
        <translation>情况有变化吗？若没有，半年后再联系。</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>发送最新动态</translation>
    </message>
    <message>
        <source>What has changed since the customer left, above all what it complained of.</source>
        <translation>说明客户离开后的变化，尤其是其曾不满之处。</translation>
    </message>
</context>
<context>
    <name>StrategyWork</name>
    <message>
        <source>A strategy needs a name.</source>
        <translation>策略需要名称。</translation>
    </message>
    <message>
        <source>A strategy needs a class of customers, such as grade:A.</source>
        <translation>策略需要客户类别，例如 grade:A。</translation>
    </message>
    <message>
        <source>The days from one contact to the next are at least 1.</source>
        <translation>两次联系的间隔至少为1天。</translation>
    </message>
    <message>
        <source>Each step needs a title.</source>
        <translation>每个步骤都需要标题。</translation>
    </message>
    <message>
        <source>A step comes 0 to %1 days after the customer entered the class.</source>
        <translation>步骤应在客户进入该类别后0至%1天内。</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>定期联系</translation>
    </message>
    <message>
        <source>A control group is 0 to 90 % of a class.</source>
        <translation>对照组占一类客户的0%到90%。</translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message>
        <source>Not in “%1” any more</source>
        <translation>已不再属于“%1”</translation>
    </message>
    <message>
        <source>In “%1” since %2</source>
        <translation>自%2起属于“%1”</translation>
    </message>
    <message>
        <source>Tasks to create: %L1, to withdraw: %L2</source>
        <translation>待创建任务：%L1，待撤回：%L2</translation>
    </message>
    <message>
        <source>Tasks created: %L1, withdrawn: %L2</source>
        <translation>已创建任务：%L1，已撤回：%L2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>延迟天数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>进入后天数</translation>
    </message>
    <message numerus="yes">
        <source>contact every %Ln day(s)</source>
        <translation><numerusform>每%Ln天联系一次</numerusform></translation>
    </message>
    <message>
        <source>by each customer’s owner</source>
        <translation>由各客户的负责人执行</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由%1执行</translation>
    </message>
    <message>
        <source>Tasks: %1, done %2 (in time %3), not needed %4, withdrawn %5, open %6, overdue %7</source>
        <translation>任务：%1，已完成：%2（按时%3），无需：%4，已撤回：%5，未完成：%6，已逾期：%7</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>Contact every %Ln day(s) in “%1”</source>
        <translation><numerusform>“%1”每%Ln天联系一次</numerusform></translation>
    </message>
    <message>
        <source>left alone as control group: %L1</source>
        <translation>作为对照组不跟进：%L1</translation>
    </message>
    <message>
        <source>control group: %1</source>
        <translation>对照组：%1</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Line %1 is no step; write it as “days | kind | title | how”.</source>
        <translation>第%1行不是步骤；请写成“天数 | 类型 | 标题 | 做法”。</translation>
    </message>
    <message>
        <source>Line %1 begins with the days after entering the class, 0 to %2.</source>
        <translation>第%1行应以进入该类别后的天数开头（0至%2）。</translation>
    </message>
    <message>
        <source>Line %1: the kind of a step is one of %2.</source>
        <translation>第%1行：步骤类型应为以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>leadbook::ProposalModel</name>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>leadbook::ProposalSheet</name>
    <message>
        <source>Comparing customers with the strategies…</source>
        <translation>正在对照客户与策略…</translation>
    </message>
    <message>
        <source>No strategy is in use yet. Choose one and put it into use.</source>
        <translation>尚未启用任何策略。请选择一个并启用。</translation>
    </message>
    <message>
        <source>Everything the strategies ask for is there.</source>
        <translation>策略要求的步骤均已安排。</translation>
    </message>
    <message>
        <source>Writing the steps of strategies</source>
        <translation>正在写入策略步骤</translation>
    </message>
    <message>
        <source>Proposed steps</source>
        <translation>建议的步骤</translation>
    </message>
    <message>
        <source>written as one change that can be undone</source>
        <translation>一次写入，可撤销</translation>
    </message>
    <message>
        <source>Everybody in the classes</source>
        <translation>包括原有客户</translation>
    </message>
    <message>
        <source>Also customers who were in a class before its strategy came into use</source>
        <translation>也包括策略启用前已属于该类别的客户</translation>
    </message>
    <message>
        <source>Write these tasks</source>
        <translation>写入这些任务</translation>
    </message>
</context>
<context>
    <name>leadbook::StrategiesPage</name>
    <message>
        <source>“%1” is out of use.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>“%1” is in use from today on.</source>
        <translation>“%1”自今天起启用。</translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看客户</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Strategies by class</source>
        <translation>各类客户的策略</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New strategy…</source>
        <translation>新建策略…</translation>
    </message>
    <message>
        <source>Propose steps…</source>
        <translation>建议步骤…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strategies</source>
        <translation><numerusform>%Ln个策略</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <translation><numerusform>%Ln个已启用</numerusform></translation>
    </message>
    <message>
        <source>Tasks by owner</source>
        <translation>各负责人的任务</translation>
    </message>
</context>
<context>
    <name>leadbook::StrategySheet</name>
    <message>
        <source>Each customer’s owner</source>
        <translation>各客户的负责人</translation>
    </message>
    <message>
        <source>Write the days from one contact to the next as a number.</source>
        <translation>请用数字填写两次联系的间隔天数。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>新建策略</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>what is done for the customers of a class</source>
        <translation>针对某类客户的做法</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>客户类别(&amp;L)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Days between contacts</source>
        <translation>联系间隔天数(&amp;D)</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>联系间隔天数</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>执行人(&amp;W)</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>One step a line: days after entering the class | kind | title | how to do it.</source>
        <translation>每行一个步骤：进入类别后的天数 | 类型 | 标题 | 做法。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the control group as a number from 0 to 90 per cent.</source>
        <translation>请把对照组写成0到90的百分数。</translation>
    </message>
    <message>
        <source>Control g&amp;roup, %</source>
        <translation>对照组，%(&amp;R)</translation>
    </message>
    <message>
        <source>Control group, %</source>
        <translation>对照组，%</translation>
    </message>
    <message>
        <source>0: everybody gets the steps</source>
        <translation>0：所有客户都跟进</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The person is erased from the book, but %1 could not be changed; give yourself the right to write it and erase once more.</source>
        <translation>此人已从账簿中抹除，但无法更改 %1；请为自己授予写入权限，然后再抹除一次。</translation>
    </message>
</context>
<context>
    <name>SubjectData</name>
    <message>
        <source>There is no such customer; the list shows who there is.</source>
        <translation>没有这个客户；列表中可以看到有哪些客户。</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder or make room.</source>
        <translation>无法写入 %1；请选择其他文件夹或腾出空间。</translation>
    </message>
</context>
<context>
    <name>SubjectReportWords</name>
    <message>
        <source>Grade and why</source>
        <translation>等级及原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>All data of %1</source>
        <translation>%1 的全部数据</translation>
    </message>
    <message>
        <source>Everything that the book “%1” holds</source>
        <translation>账簿“%1”中保存的全部内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>what was put right, newest first</source>
        <translation>更正的内容，最新在前</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>没有更正过。</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>%1 cannot be written; choose another folder or make room.</source>
        <translation>无法写入%1；请换一个文件夹或腾出空间。</translation>
    </message>
</context>
<context>
    <name>ConsentTerms</name>
    <message>
        <source>Offers</source>
        <translation>优惠推广</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>资讯邮件</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>活动邀请</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Grading and analysis</source>
        <translation>分级与分析</translation>
    </message>
    <message>
        <source>Passing on to others</source>
        <translation>提供给第三方</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>法定义务</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>正当利益</translation>
    </message>
    <message>
        <source>Vital interest</source>
        <translation>重大利益</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>公共职责</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Say what the data are used for.</source>
        <translation>请填写信息的用途。</translation>
    </message>
    <message>
        <source>Say on which day it was given or refused.</source>
        <translation>请填写同意或拒绝的日期。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>Say what the use rests on, such as consent or a contract.</source>
        <translation>请填写使用的依据，例如同意或合同。</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>erased from it too</source>
        <translation>已从中删除此人</translation>
    </message>
    <message>
        <source>kept: restoring it brings the data back</source>
        <translation>保留：恢复它会使信息重新出现</translation>
    </message>
    <message>
        <source>Search afterwards</source>
        <translation>删除后的检索</translation>
    </message>
    <message>
        <source>%1 texts were looked for byte by byte in %2 of files, and in %3 that they hold packed. %4 more are not looked for, because others have the same.</source>
        <translation>在%2的文件中逐字节检索了%1段文字，并检索了其中压缩的%3内容。另有%4段因他人也有相同内容而未检索。</translation>
    </message>
    <message>
        <source>File searched</source>
        <translation>检索的文件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not all readable</source>
        <translation>部分无法读取</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Found in %1 at byte %2</source>
        <translation>在%1的第%2字节处发现</translation>
    </message>
    <message>
        <source>Goes for good: %1</source>
        <translation>将彻底删除：%1</translation>
    </message>
    <message>
        <source>Stays without name and text, so that sums stay right: %1</source>
        <translation>去除姓名和文字后保留，以使合计不变：%1</translation>
    </message>
    <message>
        <source>From the history: %1 records, %2 labels</source>
        <translation>从历史中：%1条记录，%2个标签</translation>
    </message>
    <message>
        <source>Certificate of an erasure</source>
        <translation>删除证明</translation>
    </message>
    <message>
        <source>Book “%1”</source>
        <translation>客户库“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people erased</source>
        <translation><numerusform>已删除%Ln人</numerusform></translation>
    </message>
    <message>
        <source>Nothing of their data was found in the files searched.</source>
        <translation>在检索的文件中未发现其任何信息。</translation>
    </message>
    <message>
        <source>The book holds nothing of their data any more, but see below what else was found or could not be read.</source>
        <translation>客户库中已没有其信息，但请看下方：别处仍有发现或有无法读取的内容。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理内容</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Kept without name and text: %1</source>
        <translation>去除姓名和文字后保留：%1</translation>
    </message>
    <message>
        <source>This certificate names nobody. Copies that were made elsewhere are not known to Leadbook.</source>
        <translation>本证明不含任何姓名。Leadbook不知道保存在别处的副本。</translation>
    </message>
    <message>
        <source>Backups of the book</source>
        <translation>客户库的备份</translation>
    </message>
    <message>
        <source>not there now: look yourself, or erase again with it</source>
        <translation>现在不在原处：请自行检查，或接上后再删除一次</translation>
    </message>
</context>
<context>
    <name>PrivacyChecks</name>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln人</numerusform></translation>
    </message>
    <message>
        <source>A reason to hold the data</source>
        <translation>处理依据</translation>
    </message>
    <message>
        <source>Both GDPR and PIPL want a lawful ground for each use: consent, a contract, a legal duty and a few more; not every ground exists in both.</source>
        <translation>GDPR和《个人信息保护法》都要求每项使用有合法依据：同意、合同、法定义务等；两者承认的依据并不完全相同。</translation>
    </message>
    <message>
        <source>Keeps for each contact and purpose what its use rests on, since when and until when, and counts who has nothing recorded.</source>
        <translation>按联系人和用途记录依据及起止日期，并统计没有任何记录的人。</translation>
    </message>
    <message>
        <source>Decide which ground fits, record it, or erase whom you have none for.</source>
        <translation>确定适用的依据并记录；没有依据的请删除。</translation>
    </message>
    <message>
        <source>Customer’s page, tab Privacy</source>
        <translation>客户页面，“隐私”标签</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>同意的证明</translation>
    </message>
    <message>
        <source>Who relies on consent must be able to show that it was given freely and for what.</source>
        <translation>以同意为依据者须能证明同意是自愿作出的，以及用于什么。</translation>
    </message>
    <message>
        <source>Keeps day, source and note of each consent; entries stay when newer ones come.</source>
        <translation>保留每次同意的日期、来源和备注；新记录不会覆盖旧记录。</translation>
    </message>
    <message>
        <source>Keep the form or the mail itself, and link it as a file of the customer.</source>
        <translation>保存表单或邮件原件，并作为客户的文件关联。</translation>
    </message>
    <message>
        <source>Customer’s page, tabs Privacy and Files</source>
        <translation>客户页面，“隐私”和“文件”标签</translation>
    </message>
    <message>
        <source>Consent withdrawn or refused</source>
        <translation>已撤回或拒绝</translation>
    </message>
    <message>
        <source>Withdrawing must be as easy as agreeing, and counts from then on.</source>
        <translation>撤回应与同意同样方便，并自撤回时起生效。</translation>
    </message>
    <message>
        <source>Withdraws with one key and leaves these people out of messages for that purpose.</source>
        <translation>一键撤回，并在该用途的消息中排除这些人。</translation>
    </message>
    <message>
        <source>Tell whoever else has the data; erase where nothing else lets you keep them.</source>
        <translation>通知持有信息的其他方；没有其他依据时请删除。</translation>
    </message>
    <message>
        <source>Consent that is over</source>
        <translation>已到期的同意</translation>
    </message>
    <message>
        <source>What was agreed to for a time ends with it.</source>
        <translation>有期限的同意到期即失效。</translation>
    </message>
    <message>
        <source>Counts a consent only up to its last day.</source>
        <translation>同意只计算到其最后一天。</translation>
    </message>
    <message>
        <source>Ask again, or stop.</source>
        <translation>重新征得同意，或停止使用。</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Anybody may object to advertising at any time.</source>
        <translation>任何人都可随时拒绝营销信息。</translation>
    </message>
    <message>
        <source>Marks these people, keeps them out of messages and says so in the list.</source>
        <translation>标记这些人，不向其发送消息，并在列表中标明。</translation>
    </message>
    <message>
        <source>Set the mark on the day somebody asks for it.</source>
        <translation>有人提出时当天就做标记。</translation>
    </message>
    <message>
        <source>Customer’s page, tab Privacy; field “Do not contact”</source>
        <translation>客户页面，“隐私”标签；“请勿联系”字段</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>Data of children need special care: PIPL treats all data of those under 14 as sensitive, GDPR sets an age between 13 and 16 by country.</source>
        <translation>未成年人的信息需特别保护：《个人信息保护法》把不满14周岁者的信息视为敏感信息，GDPR的年龄因国家而异，为13至16岁。</translation>
    </message>
    <message>
        <source>Counts contacts whose birthday makes them younger than 14.</source>
        <translation>按生日统计不满14周岁的联系人。</translation>
    </message>
    <message>
        <source>Have a parent agree, or do not keep them.</source>
        <translation>征得监护人同意，否则不要保存。</translation>
    </message>
    <message>
        <source>Field “Birthday”</source>
        <translation>“生日”字段</translation>
    </message>
    <message>
        <source>To see and take along one’s data</source>
        <translation>查阅、复制与转移</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>应要求办理</translation>
    </message>
    <message>
        <source>A person may ask what you hold, have a copy, and take it elsewhere; usually within a month, or without delay.</source>
        <translation>本人可要求查阅、复制并转移其信息；通常应在一个月内或及时办理。</translation>
    </message>
    <message>
        <source>Writes all that the book holds of a person as PDF for people and JSON for programs, with history and grade.</source>
        <translation>把客户库中某人的全部信息连同历史和分级写成便于阅读的PDF和供程序使用的JSON。</translation>
    </message>
    <message>
        <source>See to it that it is the person who asks; add what lies outside of the book.</source>
        <translation>核实确为本人；补充客户库以外的内容。</translation>
    </message>
    <message>
        <source>Menu Customer, Data of this person…</source>
        <translation>菜单“客户”，导出此人全部信息…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>历史中有记录</translation>
    </message>
    <message>
        <source>What is wrong must be put right, and whoever had it told.</source>
        <translation>错误的信息须更正，并告知获得过信息的各方。</translation>
    </message>
    <message>
        <source>Keeps each change of each field with its day; the data of a person list what was corrected.</source>
        <translation>保留每个字段的每次改动及日期；导出的个人信息列出更正内容。</translation>
    </message>
    <message>
        <source>Correct it when you hear of it.</source>
        <translation>得知后及时更正。</translation>
    </message>
    <message>
        <source>Customer’s page; menu Tools, History…</source>
        <translation>客户页面；菜单“工具”，历史…</translation>
    </message>
    <message>
        <source>To be forgotten</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasures so far</source>
        <translation><numerusform>至今删除%Ln次</numerusform></translation>
    </message>
    <message>
        <source>Data go when nothing lets you keep them, or the person asks and no duty speaks against it.</source>
        <translation>没有依据保存，或本人提出且无法定义务妨碍时，应删除信息。</translation>
    </message>
    <message>
        <source>Erases from tables, history, undo, logs and its own backups, searches the files afterwards and gives a certificate. Amounts stay without a name.</source>
        <translation>从数据表、历史、撤销记录、日志及自有备份中删除，随后检索文件并出具证明。金额去名后保留。</translation>
    </message>
    <message>
        <source>Check whether tax or other law makes you keep something; erase copies elsewhere.</source>
        <translation>确认税务等法律是否要求保留；删除别处的副本。</translation>
    </message>
    <message>
        <source>Menu Customer, Erase for good…</source>
        <translation>菜单“客户”，彻底删除…</translation>
    </message>
    <message>
        <source>Not longer than needed</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>没有规则</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people due</source>
        <translation><numerusform>%Ln人到期</numerusform></translation>
    </message>
    <message>
        <source>Data are kept only as long as their purpose needs.</source>
        <translation>信息只保存到实现目的所需的时间。</translation>
    </message>
    <message>
        <source>Proposes by your rules who was in no contact for too long; erases nobody by itself.</source>
        <translation>按您的规则提出过久未联系的人；不会自行删除。</translation>
    </message>
    <message>
        <source>Set the times, look at the proposals, erase.</source>
        <translation>设定期限，查看建议，执行删除。</translation>
    </message>
    <message>
        <source>This page, Retention</source>
        <translation>本页“保存期限”</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies hold the same data and need the same care; who was erased must not come back with one.</source>
        <translation>副本含有同样的信息，需同样保护；已删除的人不应随之恢复。</translation>
    </message>
    <message>
        <source>Lists the copies it made itself and removes or rewrites them in an erase.</source>
        <translation>列出自己生成的副本，并在删除时一并删除或改写。</translation>
    </message>
    <message>
        <source>Know where your own copies are, and for how long you keep them.</source>
        <translation>清楚自己的副本在哪里、保存多久。</translation>
    </message>
    <message>
        <source>Passing on and exporting</source>
        <translation>提供与导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large exports</source>
        <translation><numerusform>%Ln次大量导出</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <translation><numerusform>%Ln次未注明原因</numerusform></translation>
    </message>
    <message>
        <source>Who gets the data must be known and told; PIPL wants separate consent for it, and both have rules for sending data abroad.</source>
        <translation>须清楚并告知信息的接收方；《个人信息保护法》要求单独同意，两者对出境均有规定。</translation>
    </message>
    <message>
        <source>Asks for the reason of an export of 100 people or more and keeps it. It sends nothing anywhere by itself.</source>
        <translation>导出100人及以上时询问并保留原因。程序不会自行向外发送任何内容。</translation>
    </message>
    <message>
        <source>Have a contract with who works for you; look at the rules before a file crosses a border.</source>
        <translation>与受托方签订合同；文件出境前先了解规定。</translation>
    </message>
    <message>
        <source>This page, Exports</source>
        <translation>本页“导出”</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>最小必要</translation>
    </message>
    <message>
        <source>no fields of your own</source>
        <translation>没有自定义字段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields of your own</source>
        <translation><numerusform>%Ln个自定义字段</numerusform></translation>
    </message>
    <message>
        <source>Collect no more than the purpose needs; health, faith, origin, biometric and similar data are sensitive and want a stronger ground.</source>
        <translation>只收集目的所需的信息；健康、信仰、出身、生物识别等属敏感信息，需更充分的依据。</translation>
    </message>
    <message>
        <source>Shows each field and how far it is filled; ships no field for sensitive data.</source>
        <translation>显示每个字段及其填写率；不预设敏感信息字段。</translation>
    </message>
    <message>
        <source>Look through your own fields and notes; delete what nobody needs.</source>
        <translation>检查自定义字段和备注；删除不需要的内容。</translation>
    </message>
    <message>
        <source>Insights, Data quality</source>
        <translation>“数据分析”→“数据质量”</translation>
    </message>
    <message>
        <source>Safe keeping</source>
        <translation>安全保管</translation>
    </message>
    <message>
        <source>other users may read the file</source>
        <translation>其他用户可读取该文件</translation>
    </message>
    <message>
        <source>only you may read the file</source>
        <translation>只有您可读取该文件</translation>
    </message>
    <message>
        <source>Protect the data against loss and strangers, as far as the risk asks for.</source>
        <translation>按风险程度防止信息丢失和被他人获取。</translation>
    </message>
    <message>
        <source>Works without a network and keeps everything in one file, which it does not encrypt.</source>
        <translation>无需联网，全部内容在一个文件中；程序不对其加密。</translation>
    </message>
    <message>
        <source>Encrypt the disk, lock the screen, take away rights to the file, keep backups.</source>
        <translation>加密磁盘、锁定屏幕、收紧文件权限、做好备份。</translation>
    </message>
    <message>
        <source>Your computer’s settings</source>
        <translation>计算机设置</translation>
    </message>
    <message>
        <source>Grades and scores</source>
        <translation>分级与评分</translation>
    </message>
    <message>
        <source>explained for everybody</source>
        <translation>对每个人都有说明</translation>
    </message>
    <message>
        <source>Who is judged by a program may ask how, and object; decisions of weight are not left to it alone.</source>
        <translation>被程序评判者可要求说明并提出异议；重大决定不能只由程序作出。</translation>
    </message>
    <message>
        <source>Says for each grade which points made it and what would lift it; a person can set it by hand. Nobody is refused anything by itself.</source>
        <translation>说明每个等级由哪些分数得出、如何提升；可人工设定。程序不会自行拒绝任何人。</translation>
    </message>
    <message>
        <source>Tell people that you grade them; do not set prices or terms by the grade alone.</source>
        <translation>告知对方存在分级；不要只凭等级决定价格或条件。</translation>
    </message>
    <message>
        <source>Customer’s page; Grading</source>
        <translation>客户页面；客户分级</translation>
    </message>
    <message>
        <source>Telling people, and breaches</source>
        <translation>告知与泄露</translation>
    </message>
    <message>
        <source>outside of the book</source>
        <translation>不在客户库内</translation>
    </message>
    <message>
        <source>People are told who holds their data and why; a loss is reported quickly, under GDPR usually within 72 hours, under PIPL at once.</source>
        <translation>应告知由谁、为何保存信息；泄露应尽快报告，GDPR通常为72小时内，《个人信息保护法》要求立即。</translation>
    </message>
    <message>
        <source>Nothing: it knows neither your notice nor what happens outside.</source>
        <translation>无：程序不知道您的告知内容，也不知道外部发生的事。</translation>
    </message>
    <message>
        <source>Write a notice, keep a record of your uses, know whom to call.</source>
        <translation>写好告知书，保留处理记录，知道该联系谁。</translation>
    </message>
    <message>
        <source>Not in the program</source>
        <translation>不在程序中</translation>
    </message>
    <message>
        <source>✓ in order</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>! look at it</source>
        <translation>! 请查看</translation>
    </message>
    <message>
        <source>○ yours</source>
        <translation>○ 由您处理</translation>
    </message>
    <message>
        <source>none made by Leadbook</source>
        <translation>Leadbook 未做过备份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made by Leadbook</source>
        <translation><numerusform>Leadbook 做了%Ln个</numerusform></translation>
    </message>
</context>
<context>
    <name>PrivacyTables</name>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the book says</source>
        <translation>客户库情况</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>保存理由</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no contact since %1, rule “%2”</source>
        <translation>自%1起无联系，规则“%2”</translation>
    </message>
    <message>
        <source>in the book since %1 without a contact, rule “%2”</source>
        <translation>自%1录入后从未联系，规则“%2”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>Data are kept for at least one day.</source>
        <translation>信息至少保存一天。</translation>
    </message>
</context>
<context>
    <name>leadbook::CertificateSheet</name>
    <message>
        <source>Erasure %1.pdf</source>
        <translation>删除证明 %1.pdf</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Making the certificate</source>
        <translation>正在生成证明</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已彻底删除</translation>
    </message>
    <message>
        <source>the certificate, which names nobody</source>
        <translation>证明，不含任何姓名</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>保存证明…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadbook::ConsentList</name>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>given</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>heard by: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier entry(s)</source>
        <translation><numerusform>另有%Ln条较早的记录</numerusform></translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>may be contacted</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <source>No general consent recorded</source>
        <translation>没有记录总体同意</translation>
    </message>
    <message>
        <source>General consent given on %1</source>
        <translation>%1作出总体同意</translation>
    </message>
    <message>
        <source>General consent refused on %1</source>
        <translation>%1拒绝总体同意</translation>
    </message>
    <message>
        <source>General consent given</source>
        <translation>已作出总体同意</translation>
    </message>
    <message>
        <source>General consent refused</source>
        <translation>已拒绝总体同意</translation>
    </message>
    <message>
        <source>Nothing recorded by purpose</source>
        <translation>没有按用途的记录</translation>
    </message>
    <message>
        <source>May be co&amp;ntacted again</source>
        <translation>恢复可联系(&amp;N)</translation>
    </message>
    <message>
        <source>Do not co&amp;ntact</source>
        <translation>请勿联系(&amp;N)</translation>
    </message>
    <message>
        <source>No contacts yet, so there is nobody to ask.</source>
        <translation>还没有联系人，无人可征得同意。</translation>
    </message>
    <message>
        <source>&amp;Record consent…</source>
        <translation>记录同意(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Remove the entr&amp;y</source>
        <translation>删除记录(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Data of this person…</source>
        <translation>导出此人全部信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Era&amp;se this person…</source>
        <translation>彻底删除此人(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>leadbook::ConsentSheet</name>
    <message>
        <source>The consent is recorded.</source>
        <translation>同意已记录。</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>拒绝已记录。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>for one purpose; what was recorded before stays</source>
        <translation>针对一种用途；以前的记录保留</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>联系人(&amp;W)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>用途(&amp;O)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>&amp;Rests on</source>
        <translation>依据(&amp;R)</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Heard &amp;by</source>
        <translation>来源(&amp;B)</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>until it is withdrawn</source>
        <translation>直至撤回</translation>
    </message>
    <message>
        <source>given</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>leadbook::EraseSheet</name>
    <message>
        <source>Looking what would go</source>
        <translation>正在查看将删除的内容</translation>
    </message>
    <message>
        <source>Files to search</source>
        <translation>要检索的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>This cannot be undone: what goes is in no file of this book any more.</source>
        <translation>此操作无法撤销：删除后，该客户库的任何文件中都不再有这些内容。</translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>正在查看将删除的内容…</translation>
    </message>
    <message>
        <source>Searched too: %1</source>
        <translation>同时检索：%1</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Erase “%1”</source>
        <translation>彻底删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln people</source>
        <translation><numerusform>彻底删除%Ln人</numerusform></translation>
    </message>
    <message>
        <source>for good, with proof</source>
        <translation>不可恢复，并出具证明</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>删除备份</translation>
    </message>
    <message>
        <source>Erase from them too</source>
        <translation>从备份中一并删除此人</translation>
    </message>
    <message>
        <source>Keep them: restoring one brings the data back</source>
        <translation>保留备份：恢复后信息会重新出现</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>T&amp;ype the name</source>
        <translation>输入姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ype the number</source>
        <translation>输入人数(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Search more files…</source>
        <translation>检索更多文件(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>Erasing: %1 of %Ln files</source>
        <translation><numerusform>正在删除：第%1个，共%Ln个文件</numerusform></translation>
    </message>
    <message>
        <source>No backup that Leadbook made holds them. Copies made by other means are not known to it.</source>
        <translation>Leadbook 所做的备份中没有此信息。以其他方式复制的副本，Leadbook 无从得知。</translation>
    </message>
</context>
<context>
    <name>leadbook::PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines to look at</source>
        <translation><numerusform>%Ln项需查看</numerusform></translation>
    </message>
    <message>
        <source>no legal advice</source>
        <translation>不构成法律意见</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation>法律要求</translation>
    </message>
    <message>
        <source>What Leadbook does</source>
        <translation>Leadbook的做法</translation>
    </message>
    <message>
        <source>What is left to you</source>
        <translation>需要您做的</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rough words for everyday work, no legal advice.</source>
        <translation>仅为日常工作的粗略说明，不构成法律意见。</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：拒绝</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1：到期</translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation>%1：同意</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>人员：%1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>共%2人，显示前%1人</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln…</source>
        <translation><numerusform>删除%Ln人…</numerusform></translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>The rule “%1” is removed.</source>
        <translation>规则“%1”已删除。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>个人信息保护</translation>
    </message>
    <message>
        <source>Check-list for GDPR and PIPL</source>
        <translation>GDPR与《个人信息保护法》检查表</translation>
    </message>
    <message>
        <source>Consent by purpose</source>
        <translation>按用途的同意</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Due for erasure</source>
        <translation>到期待删除</translation>
    </message>
    <message>
        <source>Exports of 100 people or more</source>
        <translation>100人及以上的导出</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No consent is noted yet. What somebody agreed to or refused is noted on the customer&apos;s page.</source>
        <translation>还没有同意记录。可在客户页记录某人同意或拒绝了什么。</translation>
    </message>
    <message>
        <source>This concerns nobody.</source>
        <translation>没有涉及任何人。</translation>
    </message>
    <message>
        <source>No rule yet. “New rule…” says after how many days without contact somebody is due for erasure.</source>
        <translation>还没有规则。用“新建规则…”规定多少天没有联系后应予删除。</translation>
    </message>
    <message>
        <source>Nobody is due. The rules of retention say who is.</source>
        <translation>没有应删除的人。由保存期限规则决定。</translation>
    </message>
    <message>
        <source>No file with so many people was exported yet.</source>
        <translation>还没有导出过这么多人的文件。</translation>
    </message>
    <message>
        <source>Nobody was erased yet. “Erase for good…” in the menu Customer does it, or “Erase all…” above.</source>
        <translation>还没有删除过任何人。可用“客户”菜单中的“彻底删除…”，或上方的“全部删除…”。</translation>
    </message>
</context>
<context>
    <name>leadbook::RetentionSheet</name>
    <message>
        <source>Write the days as a number.</source>
        <translation>请用数字填写天数。</translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>规则“%1”已保存。</translation>
    </message>
    <message>
        <source>New retention rule</source>
        <translation>新建保存期限规则</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>保存期限规则</translation>
    </message>
    <message>
        <source>it proposes, and erases nobody by itself</source>
        <translation>只提出建议，不会自行删除</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;Days without contact</source>
        <translation>无联系天数(&amp;D)</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>无联系天数</translation>
    </message>
    <message>
        <source>Why so &amp;long</source>
        <translation>保存理由(&amp;L)</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>保存理由</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>启用(&amp;U)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>A filter such as openDeals = 0 and status = lead. Last contact and last purchase count; where neither is known, the day on which the customer came into the book.</source>
        <translation>筛选条件，例如openDeals = 0 and status = lead。以最近联系和最近购买为准；两者都未知时，以录入日期为准。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>“%1” is no way to repeat that can be understood; write it like FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>无法理解重复规则“%1”；请按 FREQ=WEEKLY;BYDAY=MO 的形式填写。</translation>
    </message>
    <message>
        <source>It ends by a number of times and by a day; leave one of them out.</source>
        <translation>同时按次数和按日期结束；请去掉其中一个。</translation>
    </message>
    <message>
        <source>“The first Monday” needs a month or a year; repeat it monthly or yearly.</source>
        <translation>“第一个星期一”须按月或按年重复；请改为每月或每年。</translation>
    </message>
    <message>
        <source>“The first Monday” cannot be asked for within a week of the year.</source>
        <translation>按周数重复时不能指定“第一个星期一”。</translation>
    </message>
    <message>
        <source>Weeks of the year (BYWEEKNO) go with FREQ=YEARLY alone.</source>
        <translation>全年第几周（BYWEEKNO）只能用于每年重复（FREQ=YEARLY）。</translation>
    </message>
    <message>
        <source>Days of the year (BYYEARDAY) go with FREQ=YEARLY alone.</source>
        <translation>全年第几天（BYYEARDAY）只能用于每年重复（FREQ=YEARLY）。</translation>
    </message>
    <message>
        <source>Days of the month (BYMONTHDAY) do not go with FREQ=WEEKLY.</source>
        <translation>每周重复（FREQ=WEEKLY）不能指定每月第几日（BYMONTHDAY）。</translation>
    </message>
    <message>
        <source>BYSETPOS needs days to choose from, such as BYDAY.</source>
        <translation>BYSETPOS 需要可供选择的日子，例如 BYDAY。</translation>
    </message>
    <message>
        <source>Tasks are due by day, so what repeats within a day (%1) cannot be taken over.</source>
        <translation>任务按天到期，无法采用一天之内的重复（%1）。</translation>
    </message>
    <message>
        <source>Rules of another calendar (%1) cannot be taken over.</source>
        <translation>无法采用其他历法的重复规则（%1）。</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every 2 days</source>
        <translation>每两天</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation><numerusform>每%Ln天</numerusform></translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>每两周</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation><numerusform>每%Ln周</numerusform></translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每个月</translation>
    </message>
    <message>
        <source>every 2 months</source>
        <translation>每两个月</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation><numerusform>每%Ln个月</numerusform></translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every 2 years</source>
        <translation>每两年</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation><numerusform>每%Ln年</numerusform></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>day %1 from the end</source>
        <translation>倒数第%1天</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>第一个%1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>第二个%1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>第三个%1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>第四个%1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最后一个%1</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>第%2个%1</translation>
    </message>
    <message>
        <source>%1 number %2 from the end</source>
        <translation>倒数第%2个%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>day %1 of the year</source>
        <translation>全年第%1天</translation>
    </message>
    <message>
        <source>day %1 of the year from the end</source>
        <translation>全年倒数第%1天</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>week %1 from the end</source>
        <translation>倒数第%1周</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>第%1个</translation>
    </message>
    <message>
        <source>number %1 from the end</source>
        <translation>倒数第%1个</translation>
    </message>
    <message>
        <source>%1 if it is %2</source>
        <translation>%1且为%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>%1 (of these days: %2)</source>
        <translation>%1（取其中%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more time(s)</source>
        <translation><numerusform>%1，还有%Ln次</numerusform></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，至%2</translation>
    </message>
</context>
<context>
    <name>LunarDay</name>
    <message>
        <source>%1 of the %2</source>
        <translation>农历%2%1</translation>
    </message>
    <message>
        <source>%1 of the leap %2</source>
        <translation>农历闰%2%1</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>初一</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>初二</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>初三</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>初四</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>初五</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>初六</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>初七</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>初八</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>初九</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>初十</translation>
    </message>
    <message>
        <source>11th</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>12th</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>13th</source>
        <translation>十三</translation>
    </message>
    <message>
        <source>14th</source>
        <translation>十四</translation>
    </message>
    <message>
        <source>15th</source>
        <translation>十五</translation>
    </message>
    <message>
        <source>16th</source>
        <translation>十六</translation>
    </message>
    <message>
        <source>17th</source>
        <translation>十七</translation>
    </message>
    <message>
        <source>18th</source>
        <translation>十八</translation>
    </message>
    <message>
        <source>19th</source>
        <translation>十九</translation>
    </message>
    <message>
        <source>20th</source>
        <translation>二十</translation>
    </message>
    <message>
        <source>21st</source>
        <translation>廿一</translation>
    </message>
    <message>
        <source>22nd</source>
        <translation>廿二</translation>
    </message>
    <message>
        <source>23rd</source>
        <translation>廿三</translation>
    </message>
    <message>
        <source>24th</source>
        <translation>廿四</translation>
    </message>
    <message>
        <source>25th</source>
        <translation>廿五</translation>
    </message>
    <message>
        <source>26th</source>
        <translation>廿六</translation>
    </message>
    <message>
        <source>27th</source>
        <translation>廿七</translation>
    </message>
    <message>
        <source>28th</source>
        <translation>廿八</translation>
    </message>
    <message>
        <source>29th</source>
        <translation>廿九</translation>
    </message>
    <message>
        <source>30th</source>
        <translation>三十</translation>
    </message>
    <message>
        <source>1st lunar month</source>
        <translation>正月</translation>
    </message>
    <message>
        <source>2nd lunar month</source>
        <translation>二月</translation>
    </message>
    <message>
        <source>3rd lunar month</source>
        <translation>三月</translation>
    </message>
    <message>
        <source>4th lunar month</source>
        <translation>四月</translation>
    </message>
    <message>
        <source>5th lunar month</source>
        <translation>五月</translation>
    </message>
    <message>
        <source>6th lunar month</source>
        <translation>六月</translation>
    </message>
    <message>
        <source>7th lunar month</source>
        <translation>七月</translation>
    </message>
    <message>
        <source>8th lunar month</source>
        <translation>八月</translation>
    </message>
    <message>
        <source>9th lunar month</source>
        <translation>九月</translation>
    </message>
    <message>
        <source>10th lunar month</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>11th lunar month</source>
        <translation>冬月</translation>
    </message>
    <message>
        <source>12th lunar month</source>
        <translation>腊月</translation>
    </message>
</context>
<context>
    <name>Festival</name>
    <message>
        <source>New Year’s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Lunar New Year’s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵节</translation>
    </message>
    <message>
        <source>Qixi Festival</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>Valentine’s Day</source>
        <translation>情人节</translation>
    </message>
    <message>
        <source>Women’s Day</source>
        <translation>妇女节</translation>
    </message>
    <message>
        <source>Children’s Day</source>
        <translation>儿童节</translation>
    </message>
    <message>
        <source>Teachers’ Day</source>
        <translation>教师节</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>圣诞节</translation>
    </message>
    <message>
        <source>Working day for %1</source>
        <translation>%1调休上班</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>%1 is in the list already; change it there.</source>
        <translation>%1已在列表中，请直接修改。</translation>
    </message>
</context>
<context>
    <name>Repeating</name>
    <message>
        <source>Say on which day the task is due first; it repeats from there.</source>
        <translation>请先填写任务的到期日，重复从那天算起。</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>This is no calendar file; export one as iCalendar (.ics).</source>
        <translation>这不是日历文件；请导出为 iCalendar（.ics）格式。</translation>
    </message>
    <message>
        <source>The file is too large for a calendar; export fewer years of it.</source>
        <translation>日历文件过大；请减少导出的年份。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件%1：%2。</translation>
    </message>
    <message>
        <source>There is no event by day in %1.</source>
        <translation>%1中没有全天事件。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Answer the enquiry of %1</source>
        <translation>回复%1的咨询</translation>
    </message>
    <message>
        <source>%1: the deal is long in its stage</source>
        <translation>%1：商机停留过久</translation>
    </message>
    <message>
        <source>Get in touch with %1</source>
        <translation>联系%1</translation>
    </message>
    <message>
        <source>Birthday of %1</source>
        <translation>%1的生日</translation>
    </message>
    <message>
        <source>The calendar could not be written to %1: %2.</source>
        <translation>无法将日历写入%1：%2。</translation>
    </message>
    <message>
        <source>It stands in the file twice.</source>
        <translation>文件中有重复的条目。</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>没有标题。</translation>
    </message>
    <message>
        <source>It repeats, but has no day.</source>
        <translation>设置了重复，但没有日期。</translation>
    </message>
    <message>
        <source>It is done already.</source>
        <translation>已经完成。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>已经取消。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>已经过去。</translation>
    </message>
    <message>
        <source>It cannot be told which customer it is about.</source>
        <translation>无法判断属于哪个客户。</translation>
    </message>
</context>
<context>
    <name>leadbook::DayOffModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>worked in exchange</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>leadbook::DaysOffSheet</name>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>holidays, and weekends that are worked in exchange</source>
        <translation>节假日和调休上班的周末</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Worked in exchange</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Holidays of China</source>
        <translation>中国法定节假日</translation>
    </message>
    <message>
        <source>Takes over the holidays of mainland China. %1 and %2 are as announced, with the days worked in exchange; of later years the statutory days alone.</source>
        <translation>采用中国大陆的节假日。%1年和%2年按国务院公布的安排（含调休）；之后的年份只有法定假日，不含调休。</translation>
    </message>
    <message>
        <source>From a calendar…</source>
        <translation>从日历文件…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take over days off</source>
        <translation>采用休息日</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Weekends alone are free. What the program makes due skips weekends and the days in this list.</source>
        <translation>目前只有周末休息。程序设定的到期日会避开周末和此列表中的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) off</source>
        <translation><numerusform>休息%Ln天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln worked in exchange</source>
        <translation><numerusform>调休上班%Ln天</numerusform></translation>
    </message>
    <message>
        <source>Write the day as YEAR-MONTH-DAY, such as 2027-02-05.</source>
        <translation>请按“年-月-日”填写日期，例如 2027-02-05。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) removed.</source>
        <translation><numerusform>已删除%Ln天。</numerusform></translation>
    </message>
    <message>
        <source>All of these days are in the list already.</source>
        <translation>这些日期都已在列表中。</translation>
    </message>
    <message>
        <source>Days off taken over: %L1 new, %L2 changed.</source>
        <translation>已采用休息日：新增%L1天，修改%L2天。</translation>
    </message>
    <message>
        <source>Holidays of China: %1 and %2 as announced, later years the statutory days alone.</source>
        <translation>中国节假日：%1年和%2年按国务院公布的安排，之后的年份只有法定假日，不含调休。</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>线下活动</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>written to</source>
        <translation>可发送</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>已无效</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>refused for this purpose</source>
        <translation>拒绝此类消息</translation>
    </message>
    <message>
        <source>with an expired consent</source>
        <translation>同意已过期</translation>
    </message>
    <message>
        <source>without a consent</source>
        <translation>未取得同意</translation>
    </message>
    <message>
        <source>in a control group</source>
        <translation>属于对照组</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>无联系地址</translation>
    </message>
    <message>
        <source>whose address is refused by somebody else</source>
        <translation>地址已被他人拒收</translation>
    </message>
    <message>
        <source>with the address of somebody else</source>
        <translation>地址与他人重复</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>without an e-mail</source>
        <translation>无邮箱</translation>
    </message>
    <message>
        <source>without a mobile number</source>
        <translation>无手机号</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>没有人被排除。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1人%2</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>Cannot tell: there is no control group to compare with.</source>
        <translation>暂无定论：没有可比较的对照组。</translation>
    </message>
    <message>
        <source>Cannot tell yet: too few members or purchases (at least %1 in each group and %2 conversions).</source>
        <translation>样本不足，暂无定论：成员或成交太少（每组至少%1人，合计至少%2次转化）。</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1%（%2至%3%）</translation>
    </message>
    <message>
        <source>More conversions than in the control group, and chance alone seldom makes such a difference.</source>
        <translation>转化多于对照组，且这样的差异很少只因偶然出现。</translation>
    </message>
    <message>
        <source>No difference in conversions from the control group that chance alone could not make.</source>
        <translation>与对照组的转化差异不足以排除偶然因素。</translation>
    </message>
    <message>
        <source>Fewer conversions than in the control group, and chance alone seldom makes such a difference.</source>
        <translation>转化少于对照组，且这样的差异很少只因偶然出现。</translation>
    </message>
    <message>
        <source>So far, to be judged when the campaign is over: %1</source>
        <translation>目前如此，活动结束时再下结论：%1</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>There is no campaign “%1”; “leadbook campaign” lists them.</source>
        <translation>没有市场活动“%1”；“leadbook campaign”可列出全部。</translation>
    </message>
    <message>
        <source>The campaign “%1” has no template; choose one before it is sent.</source>
        <translation>市场活动“%1”还没有模板；请先选择模板再发送。</translation>
    </message>
    <message>
        <source>Nobody of them may be written to; nothing was written.</source>
        <translation>其中没有可以发送的客户；未写入任何内容。</translation>
    </message>
    <message>
        <source>A control group is 0 to 90 % of the members.</source>
        <translation>对照组占成员的0至90%。</translation>
    </message>
    <message>
        <source>A campaign ends on the day it starts or later.</source>
        <translation>市场活动的结束日不能早于开始日。</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>市场活动需要名称。</translation>
    </message>
    <message>
        <source>There is a campaign “%1” already; choose another name.</source>
        <translation>已有市场活动“%1”；请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” has no column that names the customers; head one “customer” or “email”.</source>
        <translation>“%1”中没有指明客户的列；请将其中一列命名为“customer”或“email”。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1” already holds mails; choose an empty folder.</source>
        <translation>“%1”中已有邮件；请选择空文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; choose another one.</source>
        <translation>无法创建文件夹“%1”；请选择其他备份。</translation>
    </message>
    <message>
        <source>The template “%1” does not read: %2</source>
        <translation>模板“%1”无法识别：%2</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>模板“%1”没有正文。</translation>
    </message>
    <message>
        <source>The customer is gone; choose another one.</source>
        <translation>该客户已不存在；请另选一位。</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>复制的文本</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Holiday greetings</source>
        <translation>节日问候</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>Survey invitation</source>
        <translation>调查邀请</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Close the brace at character %1 with }, or write {{ for a brace.</source>
        <translation>请用}闭合第%1个字符处的花括号，或写{{表示花括号本身。</translation>
    </message>
    <message>
        <source>Write {if …} before what stands at character %1.</source>
        <translation>请在第%1个字符之前写{if …}。</translation>
    </message>
    <message>
        <source>Write the name of a field between the braces at character %1.</source>
        <translation>请在第%1个字符处的花括号中写字段名。</translation>
    </message>
    <message>
        <source>Correct “%2” at character %1: no field is called that.</source>
        <translation>请更正第%1个字符处的“%2”：没有这个字段。</translation>
    </message>
    <message>
        <source>Use fewer conditions inside conditions at character %1.</source>
        <translation>第%1个字符处的条件嵌套过深，请减少层数。</translation>
    </message>
    <message>
        <source>Write {end} before the second {else} at character %1.</source>
        <translation>请在第%1个字符处的第二个{else}之前写{end}。</translation>
    </message>
    <message>
        <source>Write {end} behind what begins with {if …} at character %1.</source>
        <translation>请为第%1个字符处的{if …}补上{end}。</translation>
    </message>
    <message>
        <source>Write a condition behind “if” at character %1, such as grade = A.</source>
        <translation>请在第%1个字符处的“if”后写条件，例如grade = A。</translation>
    </message>
</context>
<context>
    <name>TemplateWork</name>
    <message>
        <source>A template needs a name.</source>
        <translation>模板需要名称。</translation>
    </message>
    <message>
        <source>A template needs a text in at least one language.</source>
        <translation>模板至少需要一种语言的正文。</translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignMembersModel</name>
    <message>
        <source>Class</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>回应日期</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>addressed</source>
        <translation>已触达组</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>对照组</translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignSender</name>
    <message>
        <source>%1 is not written to: %2.</source>
        <translation>不向%1发送：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1.</source>
        <translation><numerusform>已将%Ln条消息写入%1。</numerusform></translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them a field has no value.</source>
        <translation><numerusform>其中%Ln条有字段没有值。</numerusform></translation>
    </message>
    <message>
        <source>Messages for a mail or message service</source>
        <translation>供邮件或短信平台使用的消息</translation>
    </message>
    <message>
        <source>New folder for the mails</source>
        <translation>邮件的新文件夹</translation>
    </message>
    <message>
        <source>No mail program opened; choose one in the desktop’s settings, or copy the text.</source>
        <translation>未能打开邮件程序；请在系统设置中选择邮件程序，或复制文本。</translation>
    </message>
    <message>
        <source>Nothing new in the file. %1</source>
        <translation>文件中没有新内容。%1</translation>
    </message>
    <message>
        <source>Only e-mails become mail files; write a table for a service instead.</source>
        <translation>只有邮件能生成邮件文件；请改为写出供平台使用的表格。</translation>
    </message>
    <message>
        <source>Reading responses</source>
        <translation>读取回应</translation>
    </message>
    <message>
        <source>Responses to %1</source>
        <translation>%1的回应</translation>
    </message>
    <message>
        <source>Rows: %1, new responses: %2, known: %3, not in the book: %4, no members: %5.</source>
        <translation>行数：%1，新回应：%2，已有：%3，不在客户库中：%4，不是成员：%5。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The message to %1 is copied and noted.</source>
        <translation>给%1的消息已复制并记录。</translation>
    </message>
    <message>
        <source>The message to %1 is open in the mail program and noted.</source>
        <translation>给%1的消息已在邮件程序中打开并记录。</translation>
    </message>
    <message>
        <source>Writing messages of %1</source>
        <translation>写出%1的消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation><numerusform>已复制%Ln条消息。</numerusform></translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignSheet</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 pass the filter, %2 become members, %3 of them stay without a message as the control group.</source>
        <translation>%1人符合筛选条件，%2人成为成员，其中%3人作为对照组不发送消息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more member(s) for “%1”.</source>
        <translation><numerusform>“%1”新增%Ln名成员。</numerusform></translation>
    </message>
    <message>
        <source>Ch&amp;annel</source>
        <translation>渠道(&amp;A)</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>分群(&amp;S)</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>市场活动需要名称。</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>As the filter below says</source>
        <translation>按下方筛选条件</translation>
    </message>
    <message>
        <source>Control &amp;group</source>
        <translation>对照组(&amp;G)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>C&amp;ounts from</source>
        <translation>起算日(&amp;O)</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Figures &amp;by</source>
        <translation>统计口径(&amp;B)</translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Make campaign</source>
        <translation>新建市场活动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建市场活动</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Who entered since</source>
        <translation>新符合条件的客户</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-01-31.</source>
        <translation>日期请写成年-月-日，例如2026-01-31。</translation>
    </message>
    <message>
        <source>Write the cost as a number, such as 1200.50.</source>
        <translation>费用请写成数字，例如1200.50。</translation>
    </message>
    <message>
        <source>Writing members of %1</source>
        <translation>写入%1的成员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>who enters later may join</source>
        <translation>之后符合条件的客户可以加入</translation>
    </message>
    <message>
        <source>who gets a message, and who is left out</source>
        <translation>谁会收到消息，谁被排除</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln member(s).</source>
        <translation><numerusform>“%1”有%Ln名成员。</numerusform></translation>
    </message>
</context>
<context>
    <name>CampaignTables</name>
    <message>
        <source>Addressed</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Control converted</source>
        <translation>对照组转化</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>面向所有客户</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>面向：%1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>More than control</source>
        <translation>较对照组多</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Revenue each</source>
        <translation>人均收入</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What they did from %1 on counts.</source>
        <translation>从%1起的客户行为计入。</translation>
    </message>
    <message>
        <source>What they did from %1 to %2 counts.</source>
        <translation>%1至%2的客户行为计入。</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>费用%1</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>无模板</translation>
    </message>
    <message>
        <source>template “%1”</source>
        <translation>模板“%1”</translation>
    </message>
    <message>
        <source>who enters later may join</source>
        <translation>之后符合条件的客户可以加入</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>addressed</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>control converted</source>
        <translation>对照组已转化</translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignsPage</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation><numerusform>%Ln个市场活动</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln名成员</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) noted.</source>
        <translation><numerusform>已记录%Ln条回应。</numerusform></translation>
    </message>
    <message>
        <source>A campaign writes to customers for one end and leaves a part of them, drawn by chance, without a message: the difference between both is what it brought.</source>
        <translation>市场活动为一个目的联系客户，并随机抽取一部分不发送消息：两者的差异就是活动带来的效果。</translation>
    </message>
    <message>
        <source>Add who entered…</source>
        <translation>加入新符合条件的客户…</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部市场活动</translation>
    </message>
    <message>
        <source>As a table for a mail or message service…</source>
        <translation>写成供邮件或短信平台使用的表格…</translation>
    </message>
    <message>
        <source>As mail files in a folder…</source>
        <translation>写成文件夹中的邮件文件…</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Conversion: %1.</source>
        <translation>转化率：%1。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln as responded</source>
        <translation><numerusform>标记%Ln人已回应</numerusform></translation>
    </message>
    <message>
        <source>Mark as responded</source>
        <translation>标记为已回应</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>新建市场活动…</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>还没有市场活动</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Responses from a file…</source>
        <translation>从文件读取回应…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>What came of it by class</source>
        <translation>各分级的效果</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>回应内容</translation>
    </message>
    <message>
        <source>the control group is never written to</source>
        <translation>绝不向对照组发送</translation>
    </message>
    <message>
        <source>“%1” goes on.</source>
        <translation>“%1”继续进行。</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>“%1”已结束。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Enter on a figure above shows its members</source>
        <translation>在上方数字上按回车显示对应成员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>No campaign yet. “New campaign…” makes the first one.</source>
        <translation>还没有市场活动。用“新建市场活动…”创建第一个。</translation>
    </message>
</context>
<context>
    <name>leadbook::TemplatesPage</name>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation><numerusform>%Ln个模板</numerusform></translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>全部模板</translation>
    </message>
    <message>
        <source>As a customer reads it</source>
        <translation>客户看到的内容</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Customer before</source>
        <translation>上一位客户</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>No customer to show it for yet.</source>
        <translation>还没有可供预览的客户。</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>没有值：%1</translation>
    </message>
    <message>
        <source>is not written to: %1</source>
        <translation>不会发送：%1</translation>
    </message>
    <message>
        <source>what stands in braces is filled in for each person</source>
        <translation>花括号中的内容会按每个人填入</translation>
    </message>
    <message>
        <source>“%1” is as shipped again.</source>
        <translation>“%1”已恢复原样。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. Save it or choose another template, then open the draft again.</source>
        <translation>“%1”尚未保存。请先保存或选择其他模板，再打开草稿。</translation>
    </message>
    <message>
        <source>The template or the customer of this draft is gone.</source>
        <translation>这份草稿的模板或客户已不存在。</translation>
    </message>
</context>
<context>
    <name>leadbook::MailingSheet</name>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be written to.</source>
        <translation><numerusform>将发送给%Ln位客户。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln customer(s)</source>
        <translation><numerusform>向%Ln位客户发送</numerusform></translation>
    </message>
    <message>
        <source>everything written is noted in their records</source>
        <translation>发送的内容都会记入客户的互动记录</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Mail files…</source>
        <translation>邮件文件…</translation>
    </message>
    <message>
        <source>Table for a service…</source>
        <translation>供平台使用的表格…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>满意度（CSAT）</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>推荐度（NPS）</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>流失原因</translation>
    </message>
</context>
<context>
    <name>ShippedSurvey</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>A function or product was missing</source>
        <translation>缺少所需功能或产品</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>服务与支持</translation>
    </message>
    <message>
        <source>A rival&apos;s offer</source>
        <translation>竞争对手的方案</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Our contact left</source>
        <translation>联系人离职</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>How satisfied are you with us, from 1 (not at all) to 5 (very)?</source>
        <translation>您对我们的满意程度如何（1 非常不满意 – 5 非常满意）？</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>我们应该在哪些方面改进？</translation>
    </message>
    <message>
        <source>How likely are you to recommend us, from 0 (not at all) to 10 (certainly)?</source>
        <translation>您有多大可能向他人推荐我们（0 完全不可能 – 10 一定会）？</translation>
    </message>
    <message>
        <source>What is the main reason for that?</source>
        <translation>主要原因是什么？</translation>
    </message>
    <message>
        <source>All in all, how satisfied are you (1 to 5)?</source>
        <translation>总体而言，您的满意程度如何（1 至 5）？</translation>
    </message>
    <message>
        <source>With the product (1 to 5)?</source>
        <translation>对产品（1 至 5）？</translation>
    </message>
    <message>
        <source>With service and support (1 to 5)?</source>
        <translation>对服务与支持（1 至 5）？</translation>
    </message>
    <message>
        <source>With the price (1 to 5)?</source>
        <translation>对价格（1 至 5）？</translation>
    </message>
    <message>
        <source>Compared with others, we are worse (1) to better (5)</source>
        <translation>与其他供应商相比，我们更差（1）至更好（5）</translation>
    </message>
    <message>
        <source>With whom do you compare us?</source>
        <translation>您拿我们和谁比较？</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>希望有什么不同？</translation>
    </message>
    <message>
        <source>Which product or function is of interest?</source>
        <translation>对哪项产品或功能感兴趣？</translation>
    </message>
    <message>
        <source>How great is the interest in it, from 1 (little) to 5 (great)?</source>
        <translation>兴趣程度如何（1 很小 – 5 很大）？</translation>
    </message>
    <message>
        <source>What is it to be used for?</source>
        <translation>打算用于什么用途？</translation>
    </message>
    <message>
        <source>How often is such a thing used today?</source>
        <translation>目前使用同类产品的频率？</translation>
    </message>
    <message>
        <source>How satisfied are you with what you use today (1 to 5)?</source>
        <translation>对目前所用产品的满意程度（1 至 5）？</translation>
    </message>
    <message>
        <source>Which budget is there?</source>
        <translation>预算是多少？</translation>
    </message>
    <message>
        <source>By when is it wanted?</source>
        <translation>希望何时到位？</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>由谁决策？</translation>
    </message>
    <message>
        <source>Why do you not buy from us any more?</source>
        <translation>为什么不再向我们购买？</translation>
    </message>
    <message>
        <source>From whom do you buy instead?</source>
        <translation>现在改向谁购买？</translation>
    </message>
    <message>
        <source>What would bring you back?</source>
        <translation>怎样才能让您回来？</translation>
    </message>
    <message>
        <source>Two questions, one minute.</source>
        <translation>两个问题，一分钟。</translation>
    </message>
    <message>
        <source>Satisfaction, compared with others</source>
        <translation>满意度与同行对比</translation>
    </message>
    <message>
        <source>What is good, what is not, and how we compare; five minutes.</source>
        <translation>哪些好、哪些不好、与同行相比如何；五分钟。</translation>
    </message>
    <message>
        <source>Once for each product or function; the answers fill the customer&apos;s need.</source>
        <translation>每项产品或功能填写一次；答案会写入客户需求。</translation>
    </message>
    <message>
        <source>To understand, not to sell; thank for every answer.</source>
        <translation>为了了解原因，不做推销；对每个回答表示感谢。</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>满意度（CSAT）</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>推荐度（NPS）</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>流失原因</translation>
    </message>
</context>
<context>
    <name>SurveyAnswer</name>
    <message>
        <source>“%1” is answered by a whole number from %2 to %3, not by “%4”.</source>
        <translation>“%1”应填写 %2 至 %3 的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>“%1” has the answers 1 to %2, not %3.</source>
        <translation>“%1”的选项为 1 至 %2，没有 %3。</translation>
    </message>
    <message>
        <source>“%1”: write the amount as 200,000 or 200k, not “%2”.</source>
        <translation>“%1”：请将金额写成 200,000 或 20万，不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1”: write the day as 2026-12-31 or “in 2 weeks”, not “%2”.</source>
        <translation>“%1”：请将日期写成 2026-12-31 或“2周后”，不能是“%2”。</translation>
    </message>
</context>
<context>
    <name>QuestionLines</name>
    <message>
        <source>Line %1: write the scale as 1-5 or 0-10.</source>
        <translation>第%1行：请将量表写成 1-5 或 0-10。</translation>
    </message>
    <message>
        <source>Line %1: write at least two answers, divided by semicolons.</source>
        <translation>第%1行：请至少写两个选项，用分号分隔。</translation>
    </message>
    <message>
        <source>Line %1 is no question; write it as “kind | question | answers”.</source>
        <translation>第%1行不是问题，请写成“类型 | 问题 | 选项”。</translation>
    </message>
    <message>
        <source>Line %1: the kind of a question is one of %2.</source>
        <translation>第%1行：问题类型只能是 %2。</translation>
    </message>
    <message>
        <source>Line %1: what an answer sets is one of %2, or, of a scale, comparison.</source>
        <translation>第%1行：答案可写入的只能是 %2；量表还可以是 comparison。</translation>
    </message>
</context>
<context>
    <name>QuestionnaireReader</name>
    <message>
        <source>There is no questionnaire “%1”; there are %2.</source>
        <translation>没有名为“%1”的问卷；现有 %2。</translation>
    </message>
</context>
<context>
    <name>QuestionnaireWork</name>
    <message>
        <source>A questionnaire needs a name.</source>
        <translation>问卷需要名称。</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one question.</source>
        <translation>问卷至少需要一个问题。</translation>
    </message>
    <message>
        <source>Each question needs its words.</source>
        <translation>每个问题都需要内容。</translation>
    </message>
    <message>
        <source>A scale goes from a lower to a higher number.</source>
        <translation>量表须从较小的数到较大的数。</translation>
    </message>
    <message>
        <source>“%1” has been answered; take it out of use instead, so that its answers stay.</source>
        <translation>“%1”已有回答；请改为停用，以保留回答。</translation>
    </message>
</context>
<context>
    <name>FilledSurvey</name>
    <message>
        <source>The questionnaire was changed meanwhile; open the form again.</source>
        <translation>问卷刚被修改，请重新打开表单。</translation>
    </message>
    <message>
        <source>The customer is no longer there; choose another one.</source>
        <translation>该客户已不存在，请选择其他客户。</translation>
    </message>
    <message>
        <source>Nothing is answered yet; answer at least one question.</source>
        <translation>尚未填写任何回答，请至少回答一个问题。</translation>
    </message>
</context>
<context>
    <name>SurveyRows</name>
    <message>
        <source>No column of the file is a question of “%1”: name each column by the question&apos;s words or its number, such as Q1.</source>
        <translation>文件中没有“%1”的问题列：请用问题原文或编号（如 Q1）命名各列。</translation>
    </message>
    <message>
        <source>The row answers no question.</source>
        <translation>该行没有回答任何问题。</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>With fewer than %1 answers nothing is to be made of it.</source>
        <translation>回答少于%1个，暂无法下结论。</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>尚无人回答。</translation>
    </message>
    <message>
        <source>%1 of %2 would recommend us (9 or 10) and %3 would not (0 to 6): NPS %4, at 95 % between %5 and %6 (multinomial, adjusted for small numbers).</source>
        <translation>%2人中有%1人会推荐（9 或10分），%3人不会（0 至6分）：NPS %4，95%置信区间 %5 至 %6（多项分布，按小样本校正）。</translation>
    </message>
    <message>
        <source>%1 of %2 were satisfied (4 or 5 of 5): %3, at 95 % between %4 and %5 (Wilson); the mean is %6.</source>
        <translation>%2人中有%1人满意（5分制 4 或5分）：%3，95%置信区间 %4 至 %5（Wilson）；平均 %6。</translation>
    </message>
    <message>
        <source>The mean of %1 answers is %2, at 95 % between %3 and %4.</source>
        <translation>%1个回答的平均值为 %2，95%置信区间 %3 至 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 said so: %3, at 95 % between %4 and %5 (Wilson).</source>
        <translation>%2人中有%1人选择：%3，95%置信区间 %4 至 %5（Wilson）。</translation>
    </message>
    <message>
        <source>%1 of %2 who were asked said so; %3 deals of churned customers were lost for it.</source>
        <translation>受访的%2人中有%1人提到；流失客户中有%3个商机因此输单。</translation>
    </message>
</context>
<context>
    <name>FeedbackTerms</name>
    <message>
        <source>Write the working days for grades A, B, C and D as four numbers from 0 to %1, such as 1, 2, 3, 5.</source>
        <translation>请为 A、B、C、D 级写四个 0 至 %1 的工作日数，如 1, 2, 3, 5。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询</translation>
    </message>
</context>
<context>
    <name>FeedbackWork</name>
    <message>
        <source>The customer is no longer there; choose another one.</source>
        <translation>该客户已不存在，请选择其他客户。</translation>
    </message>
    <message>
        <source>Write what the customer said.</source>
        <translation>请写下客户反馈的内容。</translation>
    </message>
    <message>
        <source>That feedback is no longer there.</source>
        <translation>该反馈已不存在。</translation>
    </message>
    <message>
        <source>Write how it was solved.</source>
        <translation>请写下解决办法。</translation>
    </message>
</context>
<context>
    <name>AccountReview</name>
    <message>
        <source>Ratings are whole numbers from 1 (bad) to 5 (good).</source>
        <translation>评分为 1（差）至 5（好）的整数。</translation>
    </message>
    <message>
        <source>Give at least one rating, or write a note.</source>
        <translation>请至少给出一项评分，或写下备注。</translation>
    </message>
    <message>
        <source>Say on which day the review was.</source>
        <translation>请写明回顾日期。</translation>
    </message>
    <message>
        <source>The next review comes after this one.</source>
        <translation>下次回顾须晚于本次。</translation>
    </message>
    <message>
        <source>The customer is no longer there; choose another one.</source>
        <translation>该客户已不存在，请选择其他客户。</translation>
    </message>
</context>
<context>
    <name>MarketFigure</name>
    <message>
        <source>A figure needs a name, such as “Market share”.</source>
        <translation>数据需要名称，如“市场份额”。</translation>
    </message>
    <message>
        <source>Say on which day the figure holds.</source>
        <translation>请写明数据对应的日期。</translation>
    </message>
    <message>
        <source>Write the figure as a number.</source>
        <translation>请将数据写成数字。</translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>应于 %1 前回复</translation>
    </message>
    <message numerus="yes">
        <source>to be answered by %1, %Ln day(s) ago</source>
        <translation><numerusform>应于 %1 前回复，已过%Ln天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln day(s)</source>
        <translation><numerusform>%Ln天后回复</numerusform></translation>
    </message>
    <message>
        <source>solved %1</source>
        <translation>%1 解决</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Nothing bought in two years.</source>
        <translation>两年内没有购买。</translation>
    </message>
    <message>
        <source>Revenue of the last year is at least that of the year before.</source>
        <translation>近一年收入不低于前一年。</translation>
    </message>
    <message>
        <source>Revenue of the last year is %1 below the year before.</source>
        <translation>近一年收入比前一年低 %1。</translation>
    </message>
    <message>
        <source>Not asked within a year.</source>
        <translation>一年内未调查。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Partly satisfied</source>
        <translation>部分满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>%1, by the last review.</source>
        <translation>%1（依据上次回顾）。</translation>
    </message>
    <message>
        <source>The last review rates the relationship %1 of 5.</source>
        <translation>上次回顾对关系评分为 %1（满分 5）。</translation>
    </message>
    <message>
        <source>No contact is written down.</source>
        <translation>没有联系记录。</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %Ln day(s) ago</source>
        <translation><numerusform>上次联系在%Ln天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, one every %Ln day(s) is wanted.</source>
        <translation><numerusform>，应每%Ln天联系一次。</numerusform></translation>
    </message>
    <message>
        <source>Never reviewed.</source>
        <translation>从未回顾。</translation>
    </message>
    <message>
        <source>Reviewed %1, next %2.</source>
        <translation>%1 已回顾，下次 %2。</translation>
    </message>
    <message>
        <source>Reviewed %1, the next one was due %2.</source>
        <translation>%1 已回顾，下次本应在 %2。</translation>
    </message>
    <message>
        <source>Value, satisfaction, relationship and review are in order.</source>
        <translation>价值、满意度、关系与回顾均正常。</translation>
    </message>
    <message>
        <source>grade A</source>
        <translation>A级</translation>
    </message>
    <message>
        <source>influence or cooperation at least %1</source>
        <translation>影响力或合作潜力不低于 %1</translation>
    </message>
    <message>
        <source>among the %1 largest by revenue</source>
        <translation>收入前%1名</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4.</source>
        <translation>%1：%2 %3分（%4）。</translation>
    </message>
</context>
<context>
    <name>SurveyTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区间</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Answered %1: %2</source>
        <translation>回答过%1：%2</translation>
    </message>
    <message>
        <source>%1, few answers</source>
        <translation>%1，回答较少</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Said so</source>
        <translation>提到人数</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>调查日期</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未调查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>%Ln个问题</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>已填%Ln次</numerusform></translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>All who left</source>
        <translation>全部流失客户</translation>
    </message>
    <message>
        <source>lost deals: %1</source>
        <translation>输单原因：%1</translation>
    </message>
    <message>
        <source>Churned after lost deals</source>
        <translation>商机输单后流失</translation>
    </message>
    <message>
        <source>Churned after a deal was lost: %1</source>
        <translation>商机输单后流失：%1</translation>
    </message>
</context>
<context>
    <name>leadbook::FeedbackModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应回复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>leadbook::KeyAccountModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>近12个月收入</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次回顾</translation>
    </message>
</context>
<context>
    <name>leadbook::SurveysPage</name>
    <message numerus="yes">
        <source>%Ln questionnaire(s)</source>
        <translation><numerusform>%Ln份问卷</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>已填%Ln次</numerusform></translation>
    </message>
    <message>
        <source>NPS by class</source>
        <translation>各分类 NPS</translation>
    </message>
    <message>
        <source>CSAT by class</source>
        <translation>各分类 CSAT</translation>
    </message>
    <message>
        <source>all answers of the book; classes are those of today</source>
        <translation>客户库中全部回答；按当前分类</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>%1 churned customers, %2 of them were asked</source>
        <translation>%1个流失客户，其中%2个已调查</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>各分类结果</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与回答</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>按回车打开客户</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New questionnaire…</source>
        <translation>新建问卷…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>导入回答…</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Who left: %1</source>
        <translation>流失客户：%1</translation>
    </message>
</context>
<context>
    <name>leadbook::QuestionnaireSheet</name>
    <message>
        <source>“%1” is removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>新建问卷</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>answers that are there stay with their questions</source>
        <translation>已有回答仍与其问题对应</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>用途(&amp;R)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Said first</source>
        <translation>开场白</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>启用(&amp;U)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Said first</source>
        <translation>开场白(&amp;S)</translation>
    </message>
    <message>
        <source>One question a line: kind | question | answers | what of a need it sets. Kinds are %1; a scale is written 1-5, choices are divided by semicolons. A scale that sets “comparison” asks how we compare with others, from worse to better.</source>
        <translation>每行一个问题：类型 | 问题 | 选项 | 写入的需求项。类型有：%1；量表写成 1-5，选项用分号分隔。写入项为“comparison”的量表询问我们与同行相比如何，从较差到较好。</translation>
    </message>
</context>
<context>
    <name>leadbook::AnswerSheet</name>
    <message>
        <source>nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>numbers, such as 1 3</source>
        <translation>编号，如 1 3</translation>
    </message>
    <message>
        <source>The answers of %1 are saved.</source>
        <translation>已保存 %1 的回答。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>问卷(&amp;Q)</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>回答人(&amp;W)</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答人</translation>
    </message>
    <message>
        <source>&amp;Log the call</source>
        <translation>记录通话(&amp;L)</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>leadbook::SurveyImportSheet</name>
    <message>
        <source>Import answers</source>
        <translation>导入回答</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 known already, %4 to be decided by you, %5 cannot be imported.</source>
        <translation>共%1行：新增 %2，已有 %3，待确认 %4，无法导入 %5。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation>正在导入回答</translation>
    </message>
    <message>
        <source>The answers of %1 are imported.</source>
        <translation>已导入 %1 的回答。</translation>
    </message>
    <message>
        <source>customer, date, and a column for each question</source>
        <translation>客户、日期，以及每个问题一列</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>leadbook::FeedbackPage</name>
    <message>
        <source>It is open again.</source>
        <translation>已重新打开。</translation>
    </message>
    <message>
        <source>Noted that it was answered.</source>
        <translation>已记录为已回复。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>answered within %1 working days for grades A to D</source>
        <translation>A 至 D 级应在%1个工作日内回复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation><numerusform>%Ln条待处理</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation><numerusform>%Ln条逾期</numerusform></translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>按回车打开客户</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1条逾期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>尚未解决</translation>
    </message>
    <message>
        <source>Median days to first answer</source>
        <translation>首次回复中位天数</translation>
    </message>
    <message>
        <source>%1 in time, %2 late</source>
        <translation>按时 %1，逾期 %2</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>%1 of %2, median %3 days</source>
        <translation>%1 / %2，中位%3天</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>解决办法：%1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>NPS up to 6, CSAT up to 2, last %1 days</source>
        <translation>近%1天 NPS ≤ 6 或 CSAT ≤ 2</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>How it is dealt with</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>调查回答</translation>
    </message>
    <message>
        <source>Answers to surveys that ask for an answer</source>
        <translation>需要回复的调查回答</translation>
    </message>
    <message>
        <source>Solved ones too</source>
        <translation>包括已解决</translation>
    </message>
    <message>
        <source>Days to answer…</source>
        <translation>回复时限…</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Make it feedback…</source>
        <translation>转为反馈…</translation>
    </message>
    <message>
        <source>Nothing is open. Note what a customer says on the customer&apos;s page, or take up an answer to a survey.</source>
        <translation>没有待处理的反馈。可在客户页记录客户反馈，或从调查回答转入。</translation>
    </message>
    <message>
        <source>No answer so low in the last %1 days.</source>
        <translation>近%1天没有这样的低分回答。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>leadbook::FeedbackSheet</name>
    <message>
        <source>The customer’s owner</source>
        <translation>客户负责人</translation>
    </message>
    <message>
        <source>Write what the customer said.</source>
        <translation>请写下客户反馈的内容。</translation>
    </message>
    <message>
        <source>The feedback is noted.</source>
        <translation>已记录反馈。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>反馈内容(&amp;W)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Who &amp;answers</source>
        <translation>回复人(&amp;A)</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回复人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>leadbook::SolveSheet</name>
    <message>
        <source>Write how it was solved.</source>
        <translation>请写下解决办法。</translation>
    </message>
    <message>
        <source>The feedback is solved.</source>
        <translation>反馈已解决。</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>办法(&amp;W)</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>leadbook::FeedbackTermsSheet</name>
    <message>
        <source>New feedback is due within %1 working days.</source>
        <translation>新反馈应在%1个工作日内回复。</translation>
    </message>
    <message>
        <source>Days to answer feedback</source>
        <translation>反馈回复时限</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>工作日(&amp;W)</translation>
    </message>
    <message>
        <source>Working days for grades A, B, C and D</source>
        <translation>A、B、C、D 级的工作日</translation>
    </message>
    <message>
        <source>Four numbers, for grades A, B, C and D. They count from the day on which something is noted; what is due already keeps its day.</source>
        <translation>四个数字，对应 A、B、C、D 级，自记录之日起计算；已有期限的反馈不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>leadbook::HealthPage</name>
    <message>
        <source>No key accounts yet</source>
        <translation>还没有重点客户</translation>
    </message>
    <message>
        <source>Key accounts are customers of grade A, those whose influence or cooperation is rated 4 or 5, and the largest by revenue.</source>
        <translation>重点客户指 A级客户、影响力或合作潜力评分为 4 或 5 的客户，以及收入最高的客户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key account(s)</source>
        <translation><numerusform>%Ln个重点客户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln red</source>
        <translation><numerusform>%Ln个红</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln amber</source>
        <translation><numerusform>%Ln个黄</numerusform></translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>按回车打开客户</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Revenue %1 after %2 in the year before</source>
        <translation>近一年收入 %1，前一年 %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Health of key accounts</source>
        <translation>重点客户健康度</translation>
    </message>
    <message>
        <source>the worst first</source>
        <translation>最差的在前</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>客户回顾</translation>
    </message>
    <message>
        <source>ratings from 1 (bad) to 5 (good)</source>
        <translation>评分 1（差）至 5（好）</translation>
    </message>
    <message>
        <source>Write down a review…</source>
        <translation>记录回顾…</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重点客户</translation>
    </message>
</context>
<context>
    <name>leadbook::ReviewSheet</name>
    <message>
        <source>Write the day of the next review as 2026-12-31 or “in 3 months”.</source>
        <translation>请将下次回顾日期写成 2026-12-31 或“3个月后”。</translation>
    </message>
    <message>
        <source>The review of %1 is written down.</source>
        <translation>已记录 %1 的回顾。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>客户回顾</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>1 (bad)</source>
        <translation>1（差）</translation>
    </message>
    <message>
        <source>5 (good)</source>
        <translation>5（好）</translation>
    </message>
    <message>
        <source>V&amp;alue</source>
        <translation>价值(&amp;A)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>&amp;Satisfaction</source>
        <translation>满意度(&amp;S)</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>&amp;Relationship</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>下次回顾(&amp;N)</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次回顾</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>leadbook::MarketPage</name>
    <message>
        <source>No figures of the market yet</source>
        <translation>还没有市场数据</translation>
    </message>
    <message>
        <source>Write down market share, how many know the brand, or a rival&apos;s price, each with its day and where it comes from; from the second one on there is a trend.</source>
        <translation>记录市场份额、品牌知名度或竞争对手价格，并注明日期与来源；有两条以上即可显示趋势。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation><numerusform>%Ln条数据</numerusform></translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>手工记录</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A figure of “%1” is removed.</source>
        <translation>已删除“%1”的一条数据。</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Market share, brand, rivals</source>
        <translation>市场份额、品牌与竞争对手</translation>
    </message>
    <message>
        <source>Figures of the market</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>数据走势</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Enter edits</source>
        <translation>按回车编辑</translation>
    </message>
    <message>
        <source>Note a figure…</source>
        <translation>记录数据…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场数据</translation>
    </message>
</context>
<context>
    <name>leadbook::MarketFigureSheet</name>
    <message>
        <source>A figure needs a name, such as “Market share”.</source>
        <translation>数据需要名称，如“市场份额”。</translation>
    </message>
    <message>
        <source>Write the figure as a number.</source>
        <translation>请将数据写成数字。</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>请将日期写成 2026-12-31。</translation>
    </message>
    <message>
        <source>“%1” is noted.</source>
        <translation>已记录“%1”。</translation>
    </message>
    <message>
        <source>Figure of the market</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>数据(&amp;G)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Market share, brand awareness, price of a rival …</source>
        <translation>市场份额、品牌知名度、竞争对手价格……</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ActionRule</name>
    <message>
        <source>Say which class of customers the rule looks at, such as grade:A.</source>
        <translation>请指定规则针对的客户类别，例如 grade:A。</translation>
    </message>
    <message>
        <source>Say which holiday the rule looks at.</source>
        <translation>请指定规则针对的节日。</translation>
    </message>
    <message>
        <source>The days of a rule are %1 to %2.</source>
        <translation>规则的天数应在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The rule “%1” waits for something that this version does not know.</source>
        <translation>规则“%1”的触发条件是本版本不认识的。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>Say what is to be done: a task, a tag, an owner or a mail.</source>
        <translation>请指定要做什么：任务、标签、负责人或邮件。</translation>
    </message>
    <message>
        <source>The task of a rule needs a title.</source>
        <translation>规则的任务需要标题。</translation>
    </message>
    <message>
        <source>A task is due 0 to %1 days after the event.</source>
        <translation>任务应在事件发生后 0 到%1天内到期。</translation>
    </message>
    <message>
        <source>A rule adds one tag; a tag has no semicolon.</source>
        <translation>一条规则只加一个标签；标签中不能有分号。</translation>
    </message>
</context>
<context>
    <name>ShippedRules</name>
    <message>
        <source>The grade falls</source>
        <translation>客户降级</translation>
    </message>
    <message>
        <source>Ask what has changed</source>
        <translation>询问发生了什么变化</translation>
    </message>
    <message>
        <source>A customer is lost</source>
        <translation>客户流失</translation>
    </message>
    <message>
        <source>Ask why and offer a way back</source>
        <translation>了解原因并提出挽回方案</translation>
    </message>
    <message>
        <source>win back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>A customer leaves grade A</source>
        <translation>客户不再是A级</translation>
    </message>
    <message>
        <source>Review the account with the team lead</source>
        <translation>与主管一起复盘该客户</translation>
    </message>
    <message>
        <source>An unhappy answer</source>
        <translation>客户评价偏低</translation>
    </message>
    <message>
        <source>Ask what went wrong and solve it</source>
        <translation>了解问题所在并立即解决</translation>
    </message>
    <message>
        <source>An A or B has not been contacted for 30 days</source>
        <translation>A级或B级客户30天未联系</translation>
    </message>
    <message>
        <source>Call before the customer cools down</source>
        <translation>在客户冷淡之前致电</translation>
    </message>
    <message>
        <source>A birthday is near</source>
        <translation>生日临近</translation>
    </message>
    <message>
        <source>Send birthday wishes</source>
        <translation>发送生日祝福</translation>
    </message>
    <message>
        <source>Season’s greetings</source>
        <translation>节日问候</translation>
    </message>
    <message>
        <source>Spring Festival is near</source>
        <translation>春节临近</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival is near</source>
        <translation>中秋节临近</translation>
    </message>
    <message>
        <source>A contract ends in 60 days</source>
        <translation>合同60天后到期</translation>
    </message>
    <message>
        <source>Talk about the renewal</source>
        <translation>商谈续约</translation>
    </message>
    <message>
        <source>A deal is stuck for 45 days</source>
        <translation>商机停留45天</translation>
    </message>
    <message>
        <source>Decide: move it on or give it up</source>
        <translation>决定：推进还是放弃</translation>
    </message>
</context>
<context>
    <name>RuleEvents</name>
    <message>
        <source>There is no holiday “%1”.</source>
        <translation>没有“%1”这个节日。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>any survey</source>
        <translation>任一调查</translation>
    </message>
    <message>
        <source>comes into a class</source>
        <translation>进入某一类别</translation>
    </message>
    <message>
        <source>leaves a class</source>
        <translation>离开某一类别</translation>
    </message>
    <message>
        <source>the grade falls</source>
        <translation>客户降级</translation>
    </message>
    <message>
        <source>no contact for some days</source>
        <translation>若干天未联系</translation>
    </message>
    <message>
        <source>a low score in a survey</source>
        <translation>调查评分偏低</translation>
    </message>
    <message>
        <source>a birthday is near</source>
        <translation>生日临近</translation>
    </message>
    <message>
        <source>a holiday is near</source>
        <translation>节日临近</translation>
    </message>
    <message>
        <source>a contract ends soon</source>
        <translation>合同即将到期</translation>
    </message>
    <message>
        <source>a deal stays in its stage</source>
        <translation>商机停留在某一阶段</translation>
    </message>
    <message>
        <source>When a customer comes into “%1”</source>
        <translation>当客户进入“%1”时</translation>
    </message>
    <message>
        <source>When a customer leaves “%1”</source>
        <translation>当客户离开“%1”时</translation>
    </message>
    <message>
        <source>When the grade of a customer falls</source>
        <translation>当客户降级时</translation>
    </message>
    <message numerus="yes">
        <source>When nobody was in contact with a customer for %Ln days</source>
        <translation><numerusform>当客户已有%Ln天无人联系时</numerusform></translation>
    </message>
    <message>
        <source>When the score in %1 is %2 or less</source>
        <translation>当%1评分不高于%2时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before a birthday</source>
        <translation><numerusform>生日前%Ln天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before %1</source>
        <translation><numerusform>%1前%Ln天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before a contract ends</source>
        <translation><numerusform>合同到期前%Ln天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>When an open deal has been in its stage for %Ln days</source>
        <translation><numerusform>当进行中的商机在当前阶段停留%Ln天时</numerusform></translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation><numerusform>%Ln天后</numerusform></translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1“%2”，%3</translation>
    </message>
    <message>
        <source>write a mail: “%1”</source>
        <translation>写邮件：“%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>hand over to %1</source>
        <translation>移交给%1</translation>
    </message>
    <message>
        <source>came into “%1” on %2</source>
        <translation>%2进入“%1”</translation>
    </message>
    <message>
        <source>left “%1” on %2</source>
        <translation>%2离开“%1”</translation>
    </message>
    <message>
        <source>grade from %1 to %2 on %3</source>
        <translation>%3由%1级变为%2级</translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>自%1起未联系</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1：%3评分%2</translation>
    </message>
    <message>
        <source>birthday of %1 on %2</source>
        <translation>%1的生日是%2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1在%2</translation>
    </message>
    <message>
        <source>a contract ends on %1</source>
        <translation>合同于%1到期</translation>
    </message>
    <message>
        <source>“%1” in its stage since %2</source>
        <translation>“%1”自%2起停留在当前阶段</translation>
    </message>
    <message>
        <source>write a mail: “%1” (its template is gone)</source>
        <translation>写邮件：“%1”（模板已不存在）</translation>
    </message>
    <message>
        <source>write a mail: “%1” (template “%2”)</source>
        <translation>写邮件：“%1”（模板“%2”）</translation>
    </message>
</context>
<context>
    <name>leadbook::ActionRulesPage</name>
    <message>
        <source>The rule “%1” is removed.</source>
        <translation>规则“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>The rules acted on %Ln events.</source>
        <translation><numerusform>规则处理了%Ln个事件。</numerusform></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>近%1天</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation><numerusform>%Ln条规则</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <translation><numerusform>%Ln条启用</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events to act on</source>
        <translation><numerusform>%Ln个事件待处理</numerusform></translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有待执行的事项</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>仅限：%1</translation>
    </message>
    <message numerus="yes">
        <source>Acted %Ln times.</source>
        <translation><numerusform>已执行%Ln次。</numerusform></translation>
    </message>
    <message>
        <source>In the last %1 days it did not happen.</source>
        <translation>近%1天没有发生。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln:</source>
        <translation><numerusform>共%Ln条，最新%1条：</numerusform></translation>
    </message>
    <message>
        <source>“%1” is out of use.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>“%1” is in use from today on.</source>
        <translation>“%1”从今天起启用。</translation>
    </message>
    <message>
        <source>When this happens, then do that</source>
        <translation>何时触发，做什么</translation>
    </message>
    <message>
        <source>With whom it happened in the last %1 days</source>
        <translation>近%1天涉及的客户</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Do what is due</source>
        <translation>执行到期事项</translation>
    </message>
</context>
<context>
    <name>leadbook::ActionRuleSheet</name>
    <message>
        <source>The owner stays</source>
        <translation>负责人不变</translation>
    </message>
    <message>
        <source>Write days and scores as numbers.</source>
        <translation>天数和评分请填写数字。</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the last %Ln days…</source>
        <translation><numerusform>正在查看近%Ln天…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>In the last %1 days it would have acted %Ln times.</source>
        <translation><numerusform>近%1天内会执行%Ln次。</numerusform></translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>规则“%1”已保存。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>when this happens, then do that</source>
        <translation>何时触发，做什么</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>触发条件(&amp;W)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>具体条件</translation>
    </message>
    <message>
        <source>Onl&amp;y for</source>
        <translation>仅限(&amp;Y)</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Then a task</source>
        <translation>然后建任务</translation>
    </message>
    <message>
        <source>A &amp;mail about</source>
        <translation>写邮件(&amp;M)</translation>
    </message>
    <message>
        <source>A mail about</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>A ta&amp;g</source>
        <translation>加标签(&amp;G)</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Score or less</source>
        <translation>评分不高于</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Days after the event</source>
        <translation>事件后天数</translation>
    </message>
    <message>
        <source>everybody, or a filter such as grade in (A, B)</source>
        <translation>所有人，或筛选条件，例如 grade in (A, B)</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>不建任务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>nothing more to say</source>
        <translation>无需更多条件</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>a template that is gone</source>
        <translation>已不存在的模板</translation>
    </message>
    <message>
        <source>Template of the mail</source>
        <translation>邮件模板</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>不写邮件</translation>
    </message>
</context>
<context>
    <name>leadbook::MineChoice</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>leadbook::WeekPage</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation><numerusform>已安排%Ln项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left from before</source>
        <translation><numerusform>之前遗留%Ln项</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>还有%Ln项</numerusform></translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Also due</source>
        <translation>另有待联系</translation>
    </message>
    <message>
        <source>City not known</source>
        <translation>城市未知</translation>
    </message>
    <message>
        <source>also due</source>
        <translation>待联系</translation>
    </message>
    <message>
        <source>Nothing is planned, and nobody is due.</source>
        <translation>没有安排，也没有待联系的客户。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周计划</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>customers with something planned, and who else is due there</source>
        <translation>已安排的客户，以及当地其他待联系的客户</translation>
    </message>
    <message>
        <source>Customers of the city</source>
        <translation>该城市的客户</translation>
    </message>
    <message>
        <source>District not known</source>
        <translation>区县未知</translation>
    </message>
    <message>
        <source>By city and district</source>
        <translation>按城市和区县</translation>
    </message>
    <message>
        <source>Import your customers from a file, or look around first.</source>
        <translation>从文件导入客户，或先看看演示数据。</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有客户</translation>
    </message>
</context>
<context>
    <name>leadbook::WorkReportPage</name>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>Work report</source>
        <translation>工作报告</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>周报</translation>
    </message>
</context>
<context>
    <name>WorkReportWords</name>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>customers of nobody</source>
        <translation>无负责人的客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>还有%Ln项</numerusform></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nobody was contacted.</source>
        <translation>没有联系客户。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No deal was decided.</source>
        <translation>没有商机结束。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Deals that moved</source>
        <translation>商机推进</translation>
    </message>
    <message>
        <source>No deal moved.</source>
        <translation>没有商机推进。</translation>
    </message>
    <message>
        <source>Into stage</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No task was done.</source>
        <translation>没有完成的任务。</translation>
    </message>
    <message>
        <source>Plan until %1</source>
        <translation>计划（至%1）</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有计划。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>leadbook::ProductsPage</name>
    <message>
        <source>No purchase names a product</source>
        <translation>购买记录中没有商品</translation>
    </message>
    <message>
        <source>Import purchases with a product to see what sells and what goes together.</source>
        <translation>导入带商品的购买记录，即可查看畅销商品和搭配购买。</translation>
    </message>
    <message>
        <source>Who bought “%1”</source>
        <translation>购买过“%1”的客户</translation>
    </message>
    <message>
        <source>Who bought “%1” and “%2”</source>
        <translation>购买过“%1”和“%2”的客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Then the second</source>
        <translation>再买后者</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Buy it too</source>
        <translation>同时购买</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation><numerusform>%Ln种商品</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation><numerusform>%Ln个订单</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数字上按回车可查看客户</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>搭配购买</translation>
    </message>
    <message>
        <source>Bought together with “%1”</source>
        <translation>与“%1”搭配购买</translation>
    </message>
    <message>
        <source>What sells</source>
        <translation>畅销商品</translation>
    </message>
    <message>
        <source>Strongest pairs</source>
        <translation>最强搭配</translation>
    </message>
    <message>
        <source>Support: share of all orders that hold both. Lift: how many times as often the second is in orders with the first as in all; 1 is no more than by chance. Pairs in at least %1 orders.</source>
        <translation>支持度：同时包含两者的订单占全部订单的比例。提升度：含前者的订单中出现后者的比例是总体的几倍；1表示与随机无异。仅列出至少出现在%1个订单中的搭配。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Nothing was bought together with it in %1 orders or more.</source>
        <translation>没有商品在至少%1个订单中与它一起购买。</translation>
    </message>
    <message>
        <source>No two products were bought together in %1 orders or more.</source>
        <translation>没有两种商品在至少%1个订单中一起购买。</translation>
    </message>
</context>
<context>
    <name>leadbook::WantLine</name>
    <message>
        <source>May want</source>
        <translation>可能需要</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>%1 of the orders with “%2” have it, lift %3</source>
        <translation>含“%2”的订单中有%1同时购买，提升度%3</translation>
    </message>
    <message>
        <source>%1 of the %2 customers most alike bought it</source>
        <translation>最相似的%2位客户中有%1位购买</translation>
    </message>
    <message>
        <source>named as a need on %1</source>
        <translation>%1提出需求</translation>
    </message>
    <message>
        <source>asked about or tried it, last on %1</source>
        <translation>询问或试用过，最近一次%1</translation>
    </message>
    <message>
        <source>a stated preference of %1</source>
        <translation>%1表明的偏好</translation>
    </message>
    <message numerus="yes">
        <source>looked at it %Ln times, last on %1</source>
        <translation><numerusform>浏览过%Ln次，最近一次%1</numerusform></translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Of those who had bought before: who bought again.</source>
        <translation>此前买过的客户中，再次购买的占比。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Of those who had not bought before: who bought.</source>
        <translation>此前没有买过的客户中，购买的占比。</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>购买频次</translation>
    </message>
    <message>
        <source>Orders of each customer.</source>
        <translation>每个客户的订单数。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>What each customer bought, returns taken off.</source>
        <translation>每个客户的购买金额，已扣除退货。</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Of the buyers who had not churned before: who has by the end.</source>
        <translation>此前尚未流失的买家中，到期末已流失的占比。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Of the messages of campaigns: those that were answered.</source>
        <translation>市场活动发出的消息中，得到回应的占比。</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>The mean of answers to surveys, from the worst to the best of their scale.</source>
        <translation>调查得分的平均值，按量表从最差到最好折算。</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>互动度</translation>
    </message>
    <message>
        <source>What each customer began: contacts, uses, trials, visits of the site, events.</source>
        <translation>每个客户主动的行为：联系、使用、试用、访问网站、参加活动。</translation>
    </message>
    <message>
        <source>Signing rate</source>
        <translation>签单率</translation>
    </message>
    <message>
        <source>Of the deals decided: those won.</source>
        <translation>已有结果的商机中，赢单的占比。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>未到评判日，暂无定论</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>样本不足，暂无定论</translation>
    </message>
    <message>
        <source>Change, not effect</source>
        <translation>只是变化，不是效果</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Did harm</source>
        <translation>适得其反</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>未见差异</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Does not differ</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>%1 before, %2 since.</source>
        <translation>此前%1，此后%2。</translation>
    </message>
    <message>
        <source>%1 of the customers, %2 of those who were like them.</source>
        <translation>这些客户为%1，与其相似的客户为%2。</translation>
    </message>
    <message>
        <source>%1 of the treated, %2 of the control group.</source>
        <translation>跟进的客户为%1，对照组为%2。</translation>
    </message>
    <message>
        <source>The difference is %1, with 95 % certainty between %2 and %3.</source>
        <translation>差异为%1，95%的把握在%2与%3之间。</translation>
    </message>
    <message>
        <source>%1 and %2 customers count on the two sides; nothing is compared below %3 on each.</source>
        <translation>两边分别有%1和%2个客户可计入；每边少于%3个时不作比较。</translation>
    </message>
    <message>
        <source>Nobody differs from anybody.</source>
        <translation>所有客户的数值都一样。</translation>
    </message>
    <message>
        <source>No difference is seen, and how many customers it would take is not known.</source>
        <translation>未见差异，也无法得知需要多少客户。</translation>
    </message>
    <message>
        <source>No difference is seen, but %1 and %2 customers are too few: to find one of %3 takes %4 on each side.</source>
        <translation>未见差异，但%1和%2个客户太少：要发现%3的差异，每边需要%4个。</translation>
    </message>
    <message>
        <source>A figure alone: the question was another one.</source>
        <translation>仅为数值：事先定下的是另一个指标。</translation>
    </message>
    <message>
        <source>No indicator and no day of judgement were fixed beforehand, so these are figures without a verdict.</source>
        <translation>事先没有定下指标和评判日，因此只有数值，没有结论。</translation>
    </message>
    <message>
        <source>The day of judgement is %1; nothing is told before it.</source>
        <translation>评判日为%1，此前不下结论。</translation>
    </message>
    <message>
        <source>The question was put on %1, after its first day %2: what was known already cannot answer it.</source>
        <translation>问题于%1提出，晚于起始日%2：已经知道的情况不能回答它。</translation>
    </message>
    <message>
        <source>Nothing was done for anybody in these days.</source>
        <translation>这段时间没有为任何客户做过什么。</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>没有可以比较的客户。</translation>
    </message>
    <message>
        <source>Only %1 of %2 customers have somebody who was like them before; it takes four in five.</source>
        <translation>%2个客户中只有%1个能找到此前相似的客户；至少要有五分之四。</translation>
    </message>
    <message>
        <source>Those who are compared still differ in what they were before.</source>
        <translation>相比较的客户此前仍有差别。</translation>
    </message>
    <message>
        <source>Chance alone seldom makes such a difference.</source>
        <translation>偶然很少造成这样的差异。</translation>
    </message>
    <message>
        <source>There are enough customers to find a difference of %1, and none is seen.</source>
        <translation>客户数足以发现%1的差异，但未见差异。</translation>
    </message>
    <message>
        <source>Random control group</source>
        <translation>随机对照组</translation>
    </message>
    <message>
        <source>Matched customers</source>
        <translation>匹配的相似客户</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Of those who had bought before: what each is expected to buy in the year after.</source>
        <translation>此前买过的客户：预计今后一年每人会购买多少。</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Of those who had bought before: who has three orders and has not churned, or recommends us.</source>
        <translation>此前买过的客户中：有三笔订单且未流失，或愿意推荐我们的占比。</translation>
    </message>
    <message>
        <source>Compared with rivals</source>
        <translation>与对手相比</translation>
    </message>
    <message>
        <source>The mean of answers on how we compare: 0 % worse, 50 % alike, 100 % better.</source>
        <translation>“与同行相比”回答的平均值：0%较差，50%相当，100%较好。</translation>
    </message>
</context>
<context>
    <name>EffectSubject</name>
    <message>
        <source>The book has no “%1”.</source>
        <translation>客户库中没有“%1”。</translation>
    </message>
    <message>
        <source>The strategy “%1” is not in use yet; put it into use first.</source>
        <translation>跟进策略“%1”尚未启用，请先启用。</translation>
    </message>
    <message>
        <source>Say what is to be judged: a strategy, a campaign, a scheme of grades or a filter.</source>
        <translation>请说明要评估什么：跟进策略、市场活动、分级方案或筛选条件。</translation>
    </message>
</context>
<context>
    <name>EffectStudy</name>
    <message>
        <source>Say from which day on it is to be judged.</source>
        <translation>请说明从哪一天起评估。</translation>
    </message>
    <message>
        <source>The day that is asked about must not be later than today.</source>
        <translation>所问的日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The day of judgement comes after the first day.</source>
        <translation>评判日须晚于起始日。</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>An evaluation needs a name.</source>
        <translation>评估需要一个名称。</translation>
    </message>
    <message>
        <source>Choose what is to be judged.</source>
        <translation>请选择要评估的对象。</translation>
    </message>
    <message>
        <source>It begins today or later: what is known already cannot answer it.</source>
        <translation>起始日须为今天或以后：已经知道的情况不能回答它。</translation>
    </message>
    <message>
        <source>The day of judgement comes after the first day.</source>
        <translation>评判日须晚于起始日。</translation>
    </message>
</context>
<context>
    <name>leadbook::IntervalChart</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1: %2, likely between %3 and %4. %5</source>
        <translation>%1：%2，可能在%3与%4之间。%5</translation>
    </message>
    <message>
        <source>%1: not known. %2</source>
        <translation>%1：未知。%2</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>leadbook::EvaluationSheet</name>
    <message>
        <source>Strategy</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>分级方案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a strategy or a campaign, or write a filter.</source>
        <translation>选择跟进策略或市场活动，或写一个筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) now; what they did lately does not tell how many it takes.</source>
        <translation><numerusform>现有%Ln个客户；他们近期的情况不足以得知需要多少客户。</numerusform></translation>
    </message>
    <message>
        <source>To find a difference of %1 in four cases of five it takes %2 customers on each side; %3 are concerned now.</source>
        <translation>要有五分之四的机会发现%1的差异，每边需要%2个客户；目前涉及%3个。</translation>
    </message>
    <message>
        <source>Give the evaluation a name.</source>
        <translation>请给评估取一个名称。</translation>
    </message>
    <message>
        <source>Write a first day from today on, as %1.</source>
        <translation>请写今天或以后的起始日，如%1。</translation>
    </message>
    <message>
        <source>Write a day of judgement after the first day.</source>
        <translation>请写晚于起始日的评判日。</translation>
    </message>
    <message>
        <source>“%1” is fixed.</source>
        <translation>已定下“%1”。</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>fixed beforehand, so that looking often finds nothing</source>
        <translation>事先定下，多看几次也不会看出假效果</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;What is judged</source>
        <translation>评估对象(&amp;W)</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>评估对象</translation>
    </message>
    <message>
        <source>In&amp;dicator</source>
        <translation>指标(&amp;D)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Com&amp;pared with</source>
        <translation>比较对象(&amp;P)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Fi&amp;rst day</source>
        <translation>起始日(&amp;R)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Day of &amp;judgement</source>
        <translation>评判日(&amp;J)</translation>
    </message>
    <message>
        <source>Day of judgement</source>
        <translation>评判日</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>定下</translation>
    </message>
</context>
<context>
    <name>leadbook::EffectPage</name>
    <message>
        <source>Fix a question before you act: one indicator, one day of judgement. Until that day nothing is told, so that looking often cannot mislead.</source>
        <translation>行动之前先定下问题：一个指标、一个评判日。评判日之前不下结论，这样常看也不会误判。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation(s)</source>
        <translation><numerusform>%Ln项评估</numerusform></translation>
    </message>
    <message>
        <source>Enter on a figure shows who they are</source>
        <translation>在数值上按回车可查看客户</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按分级</translation>
    </message>
    <message>
        <source>By life cycle</source>
        <translation>按生命周期</translation>
    </message>
    <message>
        <source>By RFM segment</source>
        <translation>按RFM分群</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Did it work</source>
        <translation>效果评估</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Differences with their intervals</source>
        <translation>差异及其区间</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Indicators by class</source>
        <translation>各类客户的指标</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>新建评估…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Market figures</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>Market share, how many know the brand, rivals: written down by hand under Campaigns &gt; Market; of everybody together.</source>
        <translation>市场份额、品牌知名度、对手：在“市场活动 &gt; 市场数据”中人工记录，针对全体客户。</translation>
    </message>
    <message>
        <source>Who they are…</source>
        <translation>查看客户…</translation>
    </message>
</context>
<context>
    <name>EffectTables</name>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>评判日</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 treated, %2 to compare with</source>
        <translation>跟进%1个，对照%2个</translation>
    </message>
    <message>
        <source>%1 needed on each side</source>
        <translation>每边需要%1个</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>已匹配%1</translation>
    </message>
    <message>
        <source>Class today</source>
        <translation>今天的类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Of the market, a change and no effect: %1</source>
        <translation>市场数据（只是变化，不是效果）：%1</translation>
    </message>
    <message>
        <source>%1 %2 on %3, %4 on %5 (%6)</source>
        <translation>%1：%3 为 %2，%5 为 %4（%6）</translation>
    </message>
    <message>
        <source>Market figure</source>
        <translation>市场数据</translation>
    </message>
</context>
<context>
    <name>EffectReportWords</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>每边需要</translation>
    </message>
    <message>
        <source>%1 · from %2, judged on %3, fixed on %4</source>
        <translation>%1 · %2起，%3评判，%4定下</translation>
    </message>
    <message>
        <source>Effect report</source>
        <translation>效果评估报告</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至%2</translation>
    </message>
    <message>
        <source>No question was fixed beforehand, so there is no verdict.</source>
        <translation>事先没有定下问题，因此没有结论。</translation>
    </message>
    <message>
        <source>%1 by grade</source>
        <translation>按分级的%1</translation>
    </message>
    <message>
        <source>%1 by life cycle</source>
        <translation>按生命周期的%1</translation>
    </message>
    <message>
        <source>Of the market, a change and no effect: %1</source>
        <translation>市场数据（只是变化，不是效果）：%1</translation>
    </message>
    <message>
        <source>Figures of the market</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>Written down by hand, of everybody together.</source>
        <translation>人工记录，针对全体客户。</translation>
    </message>
</context>
<context>
    <name>leadbook::EffectMembersModel</name>
    <message>
        <source>treated</source>
        <translation>已跟进</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>leadbook::EffectMembersSheet</name>
    <message>
        <source>Both sides</source>
        <translation>两组</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>已跟进</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>参与比较的客户</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
</context>
<context>
    <name>TaskMail</name>
    <message>
        <source>This task has no template of a mail.</source>
        <translation>此任务没有邮件模板。</translation>
    </message>
    <message>
        <source>The template of this mail is gone; choose another one in the rule.</source>
        <translation>这封邮件的模板已不存在，请在规则中另选一个。</translation>
    </message>
</context>
<context>
    <name>leadbook::DueNotice</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n项任务到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>其中%n项已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>打开“今日待办”</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>leadbook::ManualPage</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic holds all of these words.</source>
        <translation>没有同时包含这些词的主题。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the next one</source>
        <translation>回车跳到下一处</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>搜索手册…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>关闭手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>leadbook::BookCorner</name>
    <message>
        <source>The open book</source>
        <translation>当前客户库</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Remove demo data</source>
        <translation>移除演示数据</translation>
    </message>
    <message>
        <source>Takes all of it out of the book; undo brings it back.</source>
        <translation>从客户库中全部移除，可撤销恢复。</translation>
    </message>
</context>
<context>
    <name>leadbook::HintLine</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 finds any command or customer by name.</source>
        <translation>%1 按名称查找任何命令或客户。</translation>
    </message>
    <message>
        <source>%1 searches, also by pinyin and with a typing error.</source>
        <translation>%1 搜索，支持拼音，也允许输入错误。</translation>
    </message>
    <message>
        <source>%1 selects in the list, Ctrl+Enter opens the customer beside it.</source>
        <translation>在列表中按 %1 选中，Ctrl+Enter 在旁边打开客户。</translation>
    </message>
    <message>
        <source>%1 logs a call in one line.</source>
        <translation>%1 用一行文字记录通话。</translation>
    </message>
    <message>
        <source>%1 takes back anything, also after a restart.</source>
        <translation>%1 撤销任何操作，重启后也有效。</translation>
    </message>
    <message>
        <source>%1 opens the manual at the page you are on.</source>
        <translation>%1 打开本页对应的使用手册。</translation>
    </message>
</context>
<context>
    <name>leadbook::BackupListModel</name>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>before schema %1</source>
        <translation>升级到数据库版本 %1 之前</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>leadbook::BackupsPage</name>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Leadbook makes one on each day on which the book was changed, and before it brings a book up to date or restores one.</source>
        <translation>客户库有改动的日子，Leadbook 每天备份一次；升级客户库或恢复备份之前也会先备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Leadbook books (*.leadbook*);;All files (*)</source>
        <translation>Leadbook 客户库 (*.leadbook*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Backed up as %1.</source>
        <translation>已备份为 %1。</translation>
    </message>
    <message>
        <source>The book is the one of %1 now.</source>
        <translation>客户库已恢复为 %1 的内容。</translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>verified: every page, record and journal entry</source>
        <translation>已校验：全部页面、记录和历史均完好</translation>
    </message>
    <message>
        <source>chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动记录</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一次改动</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>数据库版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The customers are the same as now.</source>
        <translation>客户与现在完全一致。</translation>
    </message>
    <message>
        <source>Since then: %1 customers added, %2 removed, %3 changed.</source>
        <translation>此后：新增客户%1个，删除%2个，修改%3个。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The book of now is backed up first, so that a restore can be undone.</source>
        <translation>恢复之前会先备份当前客户库，因此恢复可以撤销。</translation>
    </message>
    <message>
        <source>This backup is damaged; choose another one.</source>
        <translation>此备份已损坏；请选择其他备份。</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
</context>
<context>
    <name>leadbook::LockPage</name>
    <message>
        <source>Leadbook is locked</source>
        <translation>Leadbook 已锁定</translation>
    </message>
    <message>
        <source>The window is blank so that nobody reads it in passing. It is a screen, no lock on your data: whoever uses this computer can unlock it, and the book’s file is not encrypted.</source>
        <translation>窗口已遮挡，以免旁人看到。这只是遮挡，并未给数据上锁：使用这台电脑的人都可以解除，客户库文件也没有加密。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
</context>
<context>
    <name>leadbook::DailyBackups</name>
    <message>
        <source>Today&apos;s backup was not made: %1</source>
        <translation>今天的备份未能完成：%1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>每周第一天(&amp;W)</translation>
    </message>
    <message>
        <source>Of the week page, of weekly figures and reports, and of calendars.</source>
        <translation>用于周计划、每周统计与周报，以及各处日历。</translation>
    </message>
    <message>
        <source>Owners…</source>
        <translation>负责人…</translation>
    </message>
    <message>
        <source>Grading scheme…</source>
        <translation>客户分级方案…</translation>
    </message>
    <message>
        <source>RFM scheme…</source>
        <translation>RFM 方案…</translation>
    </message>
    <message>
        <source>Stages of the pipeline…</source>
        <translation>商机阶段…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln位负责人</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window &amp;after</source>
        <translation>无操作后锁定窗口(&amp;A)</translation>
    </message>
    <message>
        <source>Without input the window is blanked; the book is not encrypted.</source>
        <translation>无操作时遮盖窗口内容；客户库并未加密。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Daily backups kept</source>
        <translation>保留的每日备份(&amp;D)</translation>
    </message>
    <message>
        <source>Weekl&amp;y backups kept</source>
        <translation>保留的每周备份(&amp;Y)</translation>
    </message>
    <message>
        <source>Monthly bac&amp;kups kept</source>
        <translation>保留的每月备份(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of back&amp;ups</source>
        <translation>备份文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Notify me of due tasks</source>
        <translation>提醒到期任务(&amp;N)</translation>
    </message>
    <message>
        <source>Once for each task, while the window is in the background.</source>
        <translation>窗口在后台时，每项任务提醒一次。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不保留</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln</source>
        <translation>
            <numerusform>最近%Ln份</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside each book</source>
        <translation>客户库旁边</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Cu&amp;rrency of the book</source>
        <translation>客户库货币(&amp;R)</translation>
    </message>
    <message>
        <source>Amounts that name no other are in it, and all sums.</source>
        <translation>未注明其他货币的金额，以及所有合计，均以此货币计。</translation>
    </message>
    <message>
        <source>Exchange rate&amp;s…</source>
        <translation>汇率(&amp;S)…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>as customers have it: %1</source>
        <translation>按客户资料：%1</translation>
    </message>
    <message>
        <source>H&amp;ome city</source>
        <translation>本地城市(&amp;O)</translation>
    </message>
    <message>
        <source>Customers there are local, all others live elsewhere.</source>
        <translation>该城市的客户为本地客户，其他均为外地客户。</translation>
    </message>
    <message>
        <source>Fiscal years be&amp;gin in</source>
        <translation>财年起始月份(&amp;G)</translation>
    </message>
    <message>
        <source>Quarters and years go by it, in choices of a period and in targets.</source>
        <translation>选择期间以及设定目标时，季度和年度均按财年划分。</translation>
    </message>
    <message>
        <source>Made by themselves on each day on which a book is changed.</source>
        <translation>客户库有改动的每一天自动备份。</translation>
    </message>
</context>
<context>
    <name>leadbook::SettingTable</name>
    <message>
        <source>Open a book to set them.</source>
        <translation>打开客户库后才能设置。</translation>
    </message>
    <message>
        <source>The book is loading…</source>
        <translation>正在载入客户库…</translation>
    </message>
    <message>
        <source>The past is shown, in which nothing can be set.</source>
        <translation>当前显示的是过去的状态，不能设置。</translation>
    </message>
</context>
<context>
    <name>leadbook::SettingsPage</name>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>for you, whichever book is open</source>
        <translation>只对您有效，与打开哪个客户库无关</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>本客户库</translation>
    </message>
    <message>
        <source>for everybody; each change can be undone</source>
        <translation>对所有人有效；每次更改都可撤销</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each setting is taken at once.</source>
        <translation>设置立即生效。</translation>
    </message>
</context>
<context>
    <name>leadbook::PropertiesSheet</name>
    <message>
        <source>Book properties</source>
        <translation>客户库属性</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>数据格式版本</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>变更日志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln次更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>最近检查无误</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The properties of the book are in the clipboard.</source>
        <translation>客户库属性已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>立即检查(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>全部复制(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of %1</source>
        <translation>最近一个：%1</translation>
    </message>
</context>
<context>
    <name>leadbook::Shortcuts</name>
    <message>
        <source>This key is for typing and moving. Press it with Ctrl or Alt, or a function key.</source>
        <translation>此键用于输入和移动。请与 Ctrl 或 Alt 同时按，或改用功能键。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a key does, and where</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>leadbook::ShortcutModel</name>
    <message>
        <source>your own</source>
        <translation>已自定义</translation>
    </message>
    <message>
        <source>belongs to its page</source>
        <translation>页面专用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>leadbook::ShortcutsPage</name>
    <message>
        <source>%1 is the key of “%2”. Take it over, or press another one.</source>
        <translation>%1 已用于“%2”。请改用到这里，或另按一个键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press another one.</source>
        <translation>%1 专用于“%2”。请另按一个键。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln个快捷键</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>搜索功能和按键…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Key of the action</source>
        <translation>该功能的按键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>改用到这里(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
</context>
<context>
    <name>leadbook::RecentMenu</name>
    <message>
        <source>%1 – %2</source>
        <comment>a book and its folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>leadbook::PaletteSearch</name>
    <message>
        <source>segment</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Show a page of the navigation</source>
        <translation>显示导航中的页面</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show a pinned view</source>
        <translation>显示固定的视图</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>列表和表格</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>选中或取消选中该行</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Copy them with their headings</source>
        <translation>连同标题一起复制</translation>
    </message>
    <message>
        <source>Edit what the keyboard is on</source>
        <translation>编辑当前单元格</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The same customer</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一客户</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>保存并继续添加</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stages, quotes and products of the deal</source>
        <translation>该商机的阶段、报价和产品</translation>
    </message>
    <message>
        <source>The deal is won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>The deal is lost</source>
        <translation>商机输单</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>客户详情</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Go to the next one found</source>
        <translation>转到下一个结果</translation>
    </message>
    <message>
        <source>Go to the one found before</source>
        <translation>转到上一个结果</translation>
    </message>
    <message>
        <source>Open a recent book</source>
        <translation>打开最近的客户库</translation>
    </message>
</context>
<context>
    <name>leadbook::SettingsDesk</name>
    <message>
        <source>Folder of backups</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>leadbook::WindowKeys</name>
    <message>
        <source>Everything is saved: each change is kept as soon as it is made.</source>
        <translation>内容均已保存：每次修改都会立即存入客户库。</translation>
    </message>
</context>
<context>
    <name>BookSettings</name>
    <message>
        <source>Rates are into the currency of the book; set that first.</source>
        <translation>汇率是折算为客户库货币的；请先设置客户库货币。</translation>
    </message>
    <message>
        <source>A currency is a code of three letters; write one such as EUR.</source>
        <translation>货币是三个字母的代码；请填写，例如 EUR。</translation>
    </message>
    <message>
        <source>That is the currency of the book itself; choose another one.</source>
        <translation>这就是客户库本身的货币；请选择其他货币。</translation>
    </message>
    <message>
        <source>Write the day as YEAR-MONTH-DAY, such as 2027-01-01.</source>
        <translation>日期请按“年-月-日”填写，例如 2027-01-01。</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with nothing between its thousands; write what one unit is worth.</source>
        <translation>汇率是大于0的数，千位之间不加符号；请填写一单位折合多少。</translation>
    </message>
    <message>
        <source>A fiscal year begins with a month; choose one.</source>
        <translation>财年从某个月份开始；请选择月份。</translation>
    </message>
    <message>
        <source>There is no rate of %1 from %2 on; take one that is listed.</source>
        <translation>没有 %1 自 %2 起的汇率；请选用列出的汇率。</translation>
    </message>
</context>
<context>
    <name>leadbook::RatesSheet</name>
    <message>
        <source>Rates are into the currency of the book. Set that first, in the settings.</source>
        <translation>汇率是折算为客户库货币的。请先在设置中选定客户库货币。</translation>
    </message>
    <message>
        <source>Without a rate, and so counted as they stand: %1.</source>
        <translation>没有汇率、按原数额计入的货币：%1。</translation>
    </message>
    <message>
        <source>Write the day as YEAR-MONTH-DAY, such as 2027-01-01.</source>
        <translation>日期请按“年-月-日”填写，例如 2027-01-01。</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with nothing between its thousands; write what one unit is worth.</source>
        <translation>汇率是大于0的数，千位之间不加符号；请填写一单位折合多少。</translation>
    </message>
    <message>
        <source>Rate of %1 set.</source>
        <translation>已设置 %1 的汇率。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) removed.</source>
        <translation>
            <numerusform>已移除%Ln个汇率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>One unit is worth</source>
        <translation>一单位折合</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No codes of a currency, to be corrected where they stand: %1.</source>
        <translation>以下内容不是货币代码，请在所在记录中更正：%1。</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in %1, from a day on until the next rate. An amount counts by the rate of its day, of an open deal by that of today.</source>
        <translation>一单位货币折合多少 %1，自某日起至下一个汇率为止。金额按当日汇率折算，进行中的商机按今天的汇率折算。</translation>
    </message>
</context>
<context>
    <name>leadbook::RateModel</name>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>瑞士法郎</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>泰铢</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>马来西亚林吉特</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>印度尼西亚盾</translation>
    </message>
    <message>
        <source>Vietnamese dong</source>
        <translation>越南盾</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <translation>菲律宾比索</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>阿联酋迪拉姆</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>沙特里亚尔</translation>
    </message>
    <message>
        <source>Russian ruble</source>
        <translation>俄罗斯卢布</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>墨西哥比索</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>南非兰特</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>土耳其里拉</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>挪威克朗</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>丹麦克朗</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>波兰兹罗提</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>捷克克朗</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>匈牙利福林</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>新西兰元</translation>
    </message>
    <message>
        <source>Macanese pataca</source>
        <translation>澳门元</translation>
    </message>
</context>
<context>
    <name>leadbook::RowSheet</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
