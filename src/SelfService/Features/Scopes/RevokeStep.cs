namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Its access is to be taken away.</summary>
internal sealed record RevokeStep(string Field, string? Orgno) : AccessStep(Field, Orgno)
{
    public override string NumberField => Field;
}
