using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>The reader's own cases, newest first.</summary>
public sealed record OwnCasesModel(IReadOnlyList<CaseRow> Rows, DateTimeOffset Now);
