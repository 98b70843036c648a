using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The first step: which number.</summary>
public sealed record NewOrganisationModel(string? Typed, IReadOnlyList<Problem> Problems);
