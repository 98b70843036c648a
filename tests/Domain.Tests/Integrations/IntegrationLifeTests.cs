using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

/// <summary>Who ends an integration and who brings it back.</summary>
public class IntegrationLifeTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddYears(56);
    private static readonly OrganisationId Customer = OrganisationId.Of("0192:314308425");
    private static readonly OrganisationId Supplier = OrganisationId.Of("0192:313176762");
    private static readonly OrganisationId Stranger = OrganisationId.Of("0192:314685644");

    [Fact]
    public void What_a_customer_ended_its_supplier_cannot_bring_back()
    {
        var client = Made(Supplier);
        client.Deactivate(Customer, Now);

        var refused = client.Reactivate(Supplier, Now);

        Assert.Equal(Problems.EndedByCustomer, Assert.Single(refused.Problems).Code);
        Assert.False(client.Active);
        Assert.True(client.Reactivate(Customer, Now).Ok);
        Assert.True(client.Active);
        Assert.Null(client.EndedBy);
    }

    [Fact]
    public void What_a_supplier_ended_its_customer_cannot_bring_back_but_can_end_for_good()
    {
        var client = Made(Supplier);
        client.Deactivate(Supplier, Now);

        Assert.Equal(Problems.ManagedBySupplier, client.ReactivationRefusal(Customer)?.Code);
        Assert.True(client.CanBeEndedBy(Customer));
        Assert.False(client.CanBeEndedBy(Supplier));
        client.Deactivate(Customer, Now);
        Assert.False(client.CanBeEndedBy(Customer));
        Assert.Equal(Problems.EndedByCustomer, client.ReactivationRefusal(Supplier)?.Code);
    }

    [Fact]
    public void An_organisation_brings_back_its_own_and_nobody_elses()
    {
        var client = Made(null);
        client.Deactivate(Customer, Now);

        Assert.Equal(Problems.ManagedBySupplier, client.ReactivationRefusal(Stranger)?.Code);
        Assert.NotNull(client.ReactivationRefusal(null));
        Assert.Null(client.ReactivationRefusal(Customer));
    }

    [Fact]
    public void A_twin_has_the_lineage_and_neither_the_id_nor_the_keys()
    {
        var client = Made(Supplier);
        var key = System.Security.Cryptography.RSA.Create(2048).ExportParameters(false);
        Assert.True(client.AddKey(PublicKeyMaterial.FromRsa(key, "k1").Value!, Now).Ok);

        var asked = new RequestedOnBehalfOf(
            "kunde",
            "Kunden",
            "Prøve",
            Customer.Value,
            Uri: null,
            LogoUri: null
        );
        client.Add(OnBehalfOf.Create(asked, NumberSchemes.Norwegian, Now).Value!, Now);

        var twin = client.TwinIn(EnvironmentName.Of("prod"), client.Properties, [], Now);

        Assert.Equal(client.Lineage, twin.Lineage);
        Assert.NotEqual(client.ClientId, twin.ClientId);
        Assert.Equal((client.Owner, client.Supplier), (twin.Owner, twin.Supplier));
        Assert.Equal("kunde", Assert.Single(twin.OnBehalfOf).Id);
        Assert.Empty(twin.Keys);
        Assert.Null(twin.KeysEnd);
    }

    [Fact]
    public void It_knows_when_the_last_of_its_keys_ends()
    {
        var client = Made(null);
        var key = System.Security.Cryptography.RSA.Create(2048).ExportParameters(false);
        var brief = PublicKeyMaterial.FromRsa(key, "k1").Value! with { Expires = Now.AddDays(9) };
        var lasting = PublicKeyMaterial.FromRsa(key, "k2").Value! with
        {
            Expires = Now.AddDays(90),
        };

        Assert.Null(client.KeysEnd);
        client.AddKeys([lasting, brief], Now);
        Assert.Equal(Now.AddDays(90), client.KeysEnd);
        client.RemoveKey("k2", Now);
        Assert.Equal(Now.AddDays(9), client.KeysEnd);
        client.PutKey(lasting, Now);
        Assert.Equal(Now.AddDays(90), client.KeysEnd);
        client.ReplaceKeys([brief], Now);
        Assert.Equal(Now.AddDays(9), client.KeysEnd);
        client.RenewKey("k1", Now);
        Assert.Equal(Now + KeyPolicy.MaxAge, client.KeysEnd);
        client.RemoveKeys(Now);
        Assert.Null(client.KeysEnd);
    }

    [Fact]
    public void One_with_a_secret_ends_with_it_and_a_public_one_needs_none()
    {
        var settings = new ClientSettings
        {
            Authentication = ClientAuthentication.ClientSecretBasic,
        };
        var secret = Made(null, settings);
        secret.SetSecret(ClientSecret.Make(Now).Kept, Now);
        var open = Made(null, settings with { Authentication = ClientAuthentication.None });

        Assert.Equal(Now + ClientSecret.MaxAge, secret.KeysEnd);
        Assert.True(secret.NeedsKey);
        Assert.False(open.NeedsKey);
    }

    private static Integration Made(OrganisationId? supplier, ClientSettings? settings = null) =>
        Integration.Create(
            EnvironmentName.Of("ver2"),
            Customer,
            new IntegrationProperties(IntegrationKind.Idporten, "Navn", "Prøve")
            {
                Settings = settings ?? new ClientSettings(),
            },
            [],
            Now,
            supplier
        );
}
